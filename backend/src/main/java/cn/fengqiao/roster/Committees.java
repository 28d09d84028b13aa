package cn.fengqiao.roster;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.store.Commands;
import cn.fengqiao.territory.Agencies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/** 人民调解委员会的组成和任期 (R03): who sits in each committee of an area, and what it lacks. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Committees {

    /** How many are listed at most. */
    public static final int LIMIT = 20;

    /** Who records elections: heads of stations, and whoever keeps the roster. */
    static final Permission[] RECORD = {Permission.DISPUTE_ASSIGN, Permission.ACCOUNT_MANAGE};

    private static final String FOUND = """
            MATCH (a:Agency {kind: 'MEDIATION_COMMITTEE'}) WHERE any(area IN $areas WHERE a.areaCode STARTS WITH area)
            MATCH (m:Mediator)-[:SERVES_IN]->(a)
            """;

    /** What is asked of committees {@code a} and their members {@code m}; the term in force counts. */
    static final String ASKED = """
            OPTIONAL MATCH (a)-[:HAS_TERM]->(t:CommitteeTerm) WHERE t.to IS NULL
            WITH a, t.from AS electedOn, m, EXISTS { (m)-[:ELECTED_FOR {head: true}]->(t) } AS heads
            WITH a, electedOn, count(m) AS members, collect(CASE WHEN heads THEN m.name END) AS heads,
                count(CASE WHEN m.sex = 'FEMALE' THEN 1 END) AS women,
                count(CASE WHEN m IS NOT NULL AND coalesce(m.sex, 'UNKNOWN') = 'UNKNOWN' THEN 1 END) AS unknown,
                count(CASE WHEN m.minority THEN 1 END) AS minorities
            RETURN { id: a.id, name: a.name, members: members, head: coalesce(head(heads), ''), women: women,
                unknown: unknown, minorities: minorities, mixed: coalesce(a.mixed, false), electedOn: electedOn } AS c
            ORDER BY members = 0, a.areaCode, a.name, a.id LIMIT 500
            """;

    private final Neo4jClient client;
    private final Commands commands;
    private final Agencies agencies;
    private final Acting acting;
    private final Audit audit;
    private final CommitteeTerms terms;
    private final Clock clock;

    /** Committees of the actor's areas in which somebody serves and something is lacking, at most {@link #LIMIT}. */
    public List<CommitteeRow> lacking() {
        var areas = acting.actor().areas(Permission.DISPUTE_READ);
        var today = LocalDate.now(clock);
        return client
                .query(FOUND + ASKED)
                .bindAll(Map.of("areas", areas))
                .fetchAs(CommitteeRow.class)
                .mappedBy((types, row) -> row(row.get("c"), today))
                .all()
                .stream()
                .filter(row -> !row.faults().isEmpty())
                .limit(LIMIT)
                .toList();
    }

    /** Records an election, which ends the term before, or corrects the latest; the head is one of the members. */
    public Outcome<String> elected(CommandId command, CommitteeDraft draft) {
        if (draft.electedOn().isAfter(LocalDate.now(clock))) {
            return Outcome.refused(Refusal.field("electedOn", "refusal.in-the-future"));
        }
        return commands.once(command, "roster.committee-elected", String.class, () -> elect(draft));
    }

    private Outcome<String> elect(CommitteeDraft draft) {
        var agency = agencies.byId(draft.agencyId());
        if (agency.isEmpty() || !mayRecord(agency.get().areaCode())) {
            return Outcome.refused(Refusal.field("agencyId", "refusal.roster.agency"));
        }
        var refused = terms.locked(draft.agencyId()).r03(draft.electedOn(), draft.corrects());
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        if (!terms.write(draft)) {
            return Outcome.refused(new Refusal("R03", "refusal.committee-head", "headId", List.of()));
        }
        told(draft);
        return Outcome.done(draft.agencyId());
    }

    private void told(CommitteeDraft draft) {
        var what = Map.<String, Object>of("head", draft.headId(), "on", draft.electedOn());
        if (draft.corrects()) {
            audit.did("roster.committee-corrected", "Agency", draft.agencyId(), what);
        } else {
            audit.did("roster.committee-elected", "Agency", draft.agencyId(), what);
        }
    }

    private boolean mayRecord(String areaCode) {
        return Stream.of(RECORD).anyMatch(right -> acting.actor().may(right, areaCode));
    }

    static CommitteeRow row(Value c, LocalDate today) {
        var elected = CommitteeTerms.date(c.get("electedOn"));
        var head = c.get("head").asString();
        var facts = new CommitteeFacts(
                c.get("members").asInt(),
                !head.isEmpty(),
                c.get("women").asInt(),
                c.get("unknown").asInt(),
                c.get("mixed").asBoolean(),
                c.get("minorities").asInt(),
                elected);
        return new CommitteeRow(
                c.get("id").asString(),
                c.get("name").asString(""),
                facts.members(),
                head,
                elected == null ? null : elected.plusYears(CommitteeFacts.YEARS),
                c.get("mixed").asBoolean(),
                facts.r03(today));
    }
}
