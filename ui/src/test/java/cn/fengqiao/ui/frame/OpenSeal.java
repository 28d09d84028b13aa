package cn.fengqiao.ui.frame;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A seal that binds and hides nothing much, for the sample without a key store. */
@TestConfiguration
public class OpenSeal {

    @Bean
    DraftSeal seal() {
        return new DraftSeal() {
            @Override
            public String seal(String text, String accountId, String page) {
                return Base64.getEncoder()
                        .encodeToString((accountId + page + "\n" + text).getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public Optional<String> open(String sealed, String accountId, String page) {
                var text = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
                return text.startsWith(accountId + page + "\n")
                        ? Optional.of(text.substring(text.indexOf('\n') + 1))
                        : Optional.empty();
            }
        };
    }
}
