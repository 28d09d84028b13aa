package cn.fengqiao.forms;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * At which address people reach the product, as {@code fengqiao.public-url}.
 *
 * @param publicUrl such as {@code https://fengqiao.example.cn}; empty stands for the address of the request
 */
@ConfigurationProperties("fengqiao")
record LinkSettings(@DefaultValue("") String publicUrl) {

    LinkSettings {
        publicUrl = publicUrl.strip().replaceAll("/+$", "");
        if (!publicUrl.isEmpty() && !publicUrl.matches("https?://.+")) {
            throw new IllegalArgumentException(
                    "fengqiao.public-url is " + publicUrl + ". Maybe it lacks http:// or https://");
        }
        if (!publicUrl.isEmpty()) {
            URI.create(publicUrl);
        }
    }
}
