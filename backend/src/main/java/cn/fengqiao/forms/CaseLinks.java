package cn.fengqiao.forms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** 一案一码: the address behind the square code; it opens the case for those who may see it and says nothing to others. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class CaseLinks {

    private final LinkSettings settings;
    private final ObjectProvider<RequestAddress> request;
    private final Environment environment;

    String of(String disputeNumber) {
        return base() + "/c/" + URLEncoder.encode(disputeNumber, StandardCharsets.UTF_8);
    }

    private String base() {
        return settings.publicUrl().isEmpty()
                ? request.stream()
                        .flatMap(each -> each.base().stream())
                        .findFirst()
                        .orElseGet(this::listening)
                : settings.publicUrl();
    }

    private String listening() {
        return "http://" + environment.getProperty("server.address", "localhost") + ":"
                + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
