package cn.fengqiao.dispute;

import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 一案一码: from the number under a square code to the dispute, for those who may see it and for nobody else. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class CaseCodes {

    private final Neo4jClient client;
    private final DisputeAccess access;

    /** Empty alike for a number that nobody has and for a dispute that the actor may not see. */
    public Optional<DisputeId> open(String number) {
        return client.query("MATCH (d:Dispute {number: $number}) RETURN d.id")
                .bind(number.strip())
                .to("number")
                .fetchAs(String.class)
                .one()
                .map(DisputeId::new)
                .filter(id -> access.look(id).isPresent());
    }
}
