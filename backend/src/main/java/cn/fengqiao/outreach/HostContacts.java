package cn.fengqiao.outreach;

import cn.fengqiao.security.Permission;
import cn.fengqiao.security.Reveal;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/** The contacts' phone numbers in full, for whoever plans visits there and says why. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class HostContacts {

    private final Neo4jClient client;
    private final Hosts hosts;
    private final Sight sight;
    private final Reveal reveal;

    /** The reason and the look go to the audit trail. */
    public Outcome<String> reveal(String hostId, String reason) {
        return hosts.byId(hostId)
                .filter(host -> sight.mayPlanIn(host.areaCode()))
                .flatMap(host -> sealed(hostId))
                .map(phone -> new Reveal.Value("Host", hostId, "phone", phone))
                .map(phone -> reveal.value(Permission.CONTACT_REVEAL, phone, reason))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private Optional<String> sealed(String hostId) {
        return client.query("MATCH (h:Host {id: $id}) WHERE h.phoneSealed IS NOT NULL RETURN h.phoneSealed")
                .bindAll(Map.of("id", hostId))
                .fetchAs(String.class)
                .one();
    }
}
