package cn.fengqiao.forms;

import cn.fengqiao.security.Vault;
import cn.fengqiao.store.DataDirectory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what needs settings to exist. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FormSettings.class, LinkSettings.class})
class FormBeans {

    @Bean
    AttachmentFiles attachmentFiles(FormSettings settings, DataDirectory data, Vault vault) {
        var directory = settings.attachmentsDirectory();
        return new AttachmentFiles(
                directory == null ? data.root().resolve("attachments") : directory,
                settings.largestAttachment().toBytes(),
                vault);
    }
}
