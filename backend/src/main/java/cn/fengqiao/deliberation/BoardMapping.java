package cn.fengqiao.deliberation;

import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.shared.Masks;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Turns what the graph returned into a {@link Board}.
 *
 * @param names true when names of people are shown in full
 */
record BoardMapping(boolean names, LocalDate today) {

    Board.Member member(Value p) {
        var isPerson = p.get(2).asBoolean();
        var name = p.get(3).asString("");
        return new Board.Member(
                p.get(0).asString(),
                p.get(1).asString(),
                isPerson ? PartyKind.PERSON : PartyKind.ORGANISATION,
                isPerson && !names ? Masks.name(name) : name,
                p.get(4).asString(""),
                PartyRole.valueOf(p.get(5).asString()),
                p.get(6).isNull() ? null : Boolean.valueOf(p.get(6).asBoolean()),
                date(p.get(7)));
    }

    static Board.Issue issue(Value i) {
        var positions = new LinkedHashMap<String, Board.Position>();
        i.get("positions")
                .values()
                .forEach(s -> positions.put(
                        s.get(0).asString(),
                        new Board.Position(
                                Stance.valueOf(s.get(1).asString()), s.get(2).asString(""))));
        return new Board.Issue(
                i.get("id").asString(),
                i.get("title").asString(),
                !i.get("droppedOn").isNull(),
                positions);
    }

    static Board.Fact fact(Value f) {
        return new Board.Fact(
                f.get("id").asString(),
                f.get("text").asString(),
                f.get("recordedOn").asLocalDate(),
                ids(f.get("parties")));
    }

    Board.Proceeding proceeding(Value p) {
        return new Board.Proceeding(
                p.get("id").asString(),
                p.get("open").asBoolean(),
                p.get("accepted").asList(BoardMapping::ids),
                p.get("sessions").asList(BoardMapping::ids),
                p.get("agreements").asList(this::agreed));
    }

    private Board.Agreed agreed(Value g) {
        Map<String, Boolean> signed = new LinkedHashMap<>();
        g.get("parties")
                .values()
                .forEach(party ->
                        signed.put(party.get(0).asString(), party.get(1).asBoolean()));
        return new Board.Agreed(
                g.get("id").asString(),
                g.get("number").asString(""),
                g.get("partial").asBoolean(false),
                date(g.get("effectiveOn")),
                signed,
                ids(g.get("settles")),
                g.get("obligations").asList(this::owed));
    }

    private Board.Owed owed(Value o) {
        var state = o.get(0).asString();
        var open = state.equals("DUE") || state.equals("PARTLY_PERFORMED");
        var dueOn = date(o.get(3));
        return new Board.Owed(
                open,
                open && dueOn != null && dueOn.isBefore(today),
                state.equals("PERFORMED"),
                open ? Math.max(0, o.get(1).asLong(0) - o.get(2).asLong(0)) : 0,
                ids(o.get(4)),
                ids(o.get(5)));
    }

    private static Set<String> ids(Value list) {
        return Set.copyOf(list.asList(Value::asString));
    }

    private static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }
}
