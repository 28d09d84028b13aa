package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.RiskFact;
import cn.fengqiao.dispute.ViolenceDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/** Maps the head of a dispute's page. */
final class PageHeader {

    private PageHeader() {}

    static DisputePage.Header of(Value d, Viewer viewer, LocalDate today) {
        var state = DisputeState.valueOf(d.get("state").asString());
        var riskUntil = Values.date(d.get("riskUntil"));
        var dueOn = Values.date(d.get("dueOn"));
        List<String> facts =
                d.get("facts").isNull() ? List.of() : d.get("facts").asList(Value::asString);
        var decision = d.get("violenceDecision");
        var closing = d.get("closing");
        return new DisputePage.Header(
                new DisputeId(d.get("id").asString()),
                d.get("number").asString(),
                d.get("version").asLong(0),
                d.get("title").asString(""),
                d.get("summary").asString(""),
                d.get("typeCode").asString(""),
                d.get("typeName").asString(),
                d.get("areaCode").asString(),
                d.get("area").asString(""),
                d.get("address").asString(),
                state,
                Risk.valueOf(d.get("risk").asString(Risk.BLUE.name())),
                riskUntil,
                state != DisputeState.CLOSED && riskUntil != null && riskUntil.isBefore(today),
                facts(d),
                d.get("domesticViolence").asBoolean(false),
                decision.isNull() || !viewer.seesPenalties() ? null : ViolenceDecision.valueOf(decision.asString()),
                viewer.seesPenalties() ? Values.date(d.get("violenceDecisionOn")) : null,
                closing.isNull() ? null : Closing.valueOf(closing.asString()),
                d.get("openedOn").asLocalDate(),
                Values.instant(d.get("occurredAt")),
                Values.date(d.get("acceptedOn")),
                Values.date(d.get("closedOn")),
                dueOn,
                state != DisputeState.CLOSED && dueOn != null && dueOn.isBefore(today),
                d.get("responsible").asString(),
                viewer.mayReveal());
    }

    static Set<RiskFact> facts(Value d) {
        List<String> names =
                d.get("facts").isNull() ? List.of() : d.get("facts").asList(Value::asString);
        return Stream.of(RiskFact.values())
                .filter(fact -> names.contains(fact.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
