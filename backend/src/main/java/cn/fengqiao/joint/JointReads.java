package cn.fengqiao.joint;

import cn.fengqiao.dispute.DisputeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads joint work of a dispute, in one query. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class JointReads {

    private static final String WORK = """
            MATCH (d:Dispute {id: $id})
            RETURN COLLECT {
                    MATCH (d)-[:HANDLED_BY]->(p:Procedure)-[j:JOINED_BY]->(a:Agency)
                    RETURN { procedureId: p.id, number: p.number, agencyId: a.id, agency: a.name, from: j.from, to: j.to }
                    ORDER BY p.openedOn, j.from, a.name LIMIT 100 } AS joined,
                COLLECT {
                    MATCH (d)-[:TAKEN_UP_BY]->(c:CaseLead)-[:GIVEN_TO]->(a:Agency)
                    RETURN c { .*, agency: a.name, reports: COLLECT {
                        MATCH (c)-[:TOLD_IN]->(r:CaseReport)
                        RETURN r { .on, .text, .by } ORDER BY r.on DESC, r.id LIMIT 50 } }
                    ORDER BY c.since DESC, c.id LIMIT 20 } AS leads,
                COLLECT {
                    MATCH (d)-[:DISCUSSED_IN]->(m:JointMeeting)
                    RETURN m { .*, agencies: [(m)-[:ATTENDED_BY]->(a:Agency) | a.name] }
                    ORDER BY m.heldAt DESC, m.id LIMIT 50 } AS meetings
            """;

    private final Neo4jClient client;

    JointWork work(DisputeId id, List<TaskRow> tasks, LocalDate today) {
        return client.query(WORK)
                .bindAll(Map.of("id", id.value()))
                .fetchAs(JointWork.class)
                .mappedBy((types, row) -> new JointWork(
                        row.get("joined").asList(JointReads::joined),
                        row.get("leads").asList(lead -> lead(lead, today)),
                        row.get("meetings").asList(JointReads::meeting),
                        tasks))
                .one()
                .orElseThrow();
    }

    private static JoinedRow joined(Value j) {
        return new JoinedRow(
                j.get("procedureId").asString(),
                j.get("number").asString(""),
                j.get("agencyId").asString(),
                j.get("agency").asString(""),
                j.get("from").asLocalDate(),
                date(j.get("to")));
    }

    private static CaseLeadRow lead(Value c, LocalDate today) {
        var endedOn = date(c.get("endedOn"));
        var dueOn = c.get("dueOn").asLocalDate();
        return new CaseLeadRow(
                c.get("id").asString(),
                c.get("leader").asString(),
                c.get("agency").asString(""),
                c.get("since").asLocalDate(),
                dueOn,
                c.get("everyDays").asInt(),
                endedOn,
                endedOn == null && dueOn.isBefore(today),
                c.get("reports")
                        .asList(report -> new CaseLeadRow.Report(
                                report.get("on").asLocalDate(),
                                report.get("text").asString(""),
                                report.get("by").asString(""))));
    }

    private static MeetingRow meeting(Value m) {
        return new MeetingRow(
                m.get("id").asString(),
                MeetingKind.valueOf(m.get("kind").asString()),
                m.get("heldAt").asZonedDateTime().toInstant(),
                m.get("place").asString(""),
                m.get("agencies").asList(Value::asString).stream().sorted().toList(),
                m.get("decisions").asString(""));
    }

    private static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }
}
