package cn.fengqiao.security;

import cn.fengqiao.store.DataDirectory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Puts together what needs settings to exist. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
@EnableMethodSecurity
@EnableScheduling
class SecurityBeans {

    @Bean
    Vault vault(SecuritySettings settings, DataDirectory data) {
        return new Vault(new KeyFile(KeyPlace.of(settings.keysDirectory(), data.root())));
    }

    @Bean
    AuditAnchors auditAnchors(DataDirectory data) {
        return new AuditAnchors(data.root());
    }

    @Bean
    PasswordHash passwordHash(SecuritySettings settings) {
        return new PasswordHash(settings.hashIterations());
    }
}
