package cn.fengqiao.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class CaseLinksTests {

    @Test
    void theConfiguredAddressComesBeforeTheOneOfTheRequest() {
        assertThat(links("https://fengqiao.example.cn/", "http://10.0.0.7:8080").of("2026-320508-000123"))
                .isEqualTo("https://fengqiao.example.cn/c/2026-320508-000123");
    }

    @Test
    void withoutOneTheRequestSaysWhereItCameIn() {
        assertThat(links("", "http://10.0.0.7:8080").of("2026-320508-000123"))
                .isEqualTo("http://10.0.0.7:8080/c/2026-320508-000123");
    }

    @Test
    void withoutARequestItIsWhereTheProductListens() {
        assertThat(links("", null).of("7")).isEqualTo("http://127.0.0.1:9090/c/7");
    }

    @Test
    void anAddressThatNoPhoneCanOpenIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new LinkSettings("fengqiao.example.cn")).hasMessageContaining("http");
    }

    private static CaseLinks links(String configured, @Nullable String request) {
        RequestAddress address = () -> Optional.ofNullable(request);
        var beans = new StaticListableBeanFactory(Map.of("address", address));
        var environment = new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty("server.port", "9090");
        return new CaseLinks(new LinkSettings(configured), beans.getBeanProvider(RequestAddress.class), environment);
    }
}
