package cn.fengqiao.security;

import cn.fengqiao.store.Invariant;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** The trail is whole; part of {@code ./fengqiao check}. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AuditInvariant implements Invariant {

    private final AuditVerifier verifier;

    @Override
    public String question() {
        return "security/audit-trail-is-broken";
    }

    @Override
    public List<Map<String, Object>> violations() {
        return verifier.verify().breaks().stream()
                .map(found -> Map.<String, Object>of(
                        "seq", found.seq(), "kind", found.kind().name()))
                .toList();
    }
}
