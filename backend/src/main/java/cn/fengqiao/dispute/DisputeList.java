package cn.fengqiao.dispute;

import cn.fengqiao.security.Acting;
import cn.fengqiao.shared.Masks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/**
 * The list of disputes that the actor may see, page by page. Each question is one query and its own transaction: beginning
 * and ending one would double the ways to the database.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class DisputeList {

    private final Neo4jClient client;
    private final Acting acting;
    private final Clock clock;

    public List<DisputeRow> fetch(DisputeFilter filter, DisputeOrder order, int offset, int limit) {
        var question = new DisputeQuestion(filter, acting.actor(), LocalDate.now(clock));
        return List.copyOf(client.query(question.page(order))
                .bindAll(question.parameters(offset, limit))
                .fetchAs(DisputeRow.class)
                .mappedBy(this::row)
                .all());
    }

    public int count(DisputeFilter filter) {
        var question = new DisputeQuestion(filter, acting.actor(), LocalDate.now(clock));
        return client.query(question.count())
                .bindAll(question.parameters(0, 0))
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    private DisputeRow row(TypeSystem types, Record row) {
        var d = row.get("dispute");
        var state = DisputeState.valueOf(d.get("state").asString());
        var dueOn = date(d.get("dueOn"));
        return new DisputeRow(
                new DisputeId(d.get("id").asString()),
                d.get("number").asString(),
                d.get("title").asString(""),
                d.get("typeCode").asString(""),
                d.get("typeName").asString(""),
                d.get("areaCode").asString(),
                d.get("area").asString(""),
                state,
                d.get("closing").isNull()
                        ? null
                        : Closing.valueOf(d.get("closing").asString()),
                Risk.valueOf(d.get("risk").asString(Risk.BLUE.name())),
                d.get("domesticViolence").asBoolean(false),
                d.get("partyCount").asInt(0),
                d.get("parties").asList(DisputeList::masked).stream().collect(Collectors.joining("、")),
                d.get("responsible").asString(""),
                d.get("openedOn").asLocalDate(),
                dueOn,
                state != DisputeState.CLOSED && dueOn != null && dueOn.isBefore(LocalDate.now(clock)),
                d.get("lastStepAt").asZonedDateTime().toInstant());
    }

    private static String masked(Value party) {
        var name = party.get("name").asString("");
        if (party.get("minor").asBoolean()) {
            return Masks.minor(name);
        }
        return party.get("isPerson").asBoolean() ? Masks.name(name) : name;
    }

    private static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }
}
