package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.HandoverKind;
import cn.fengqiao.dispute.HandoverRow;
import cn.fengqiao.dispute.HandoverState;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import org.neo4j.driver.Value;

/** Maps parties, reports and steps of a dispute's page. */
final class PageParts {

    private PageParts() {}

    static DisputePage.Party party(Value p, Viewer viewer) {
        var isPerson = p.get("isPerson").asBoolean();
        return new DisputePage.Party(
                p.get("id").asString(),
                p.get("holderId").asString(),
                isPerson ? PartyKind.PERSON : PartyKind.ORGANISATION,
                viewer.name(p.get("name").asString(""), isPerson, p.get("minor").asBoolean()),
                p.get("side").asString(""),
                PartyRole.valueOf(p.get("role").asString()),
                p.get("position").asString(""),
                hidden(p, "idNumberMask", viewer),
                hidden(p, "phoneMask", viewer),
                hidden(p, "addressMask", viewer),
                Values.flag(p.get("consented")),
                Values.date(p.get("toldOn")),
                p.get("from").asLocalDate(),
                Values.date(p.get("to")),
                p.get("others").asInt());
    }

    /** Of a minor not even the masks, unless the viewer handles the dispute. */
    private static String hidden(Value p, String mask, Viewer viewer) {
        return p.get("minor").asBoolean() && !viewer.handles()
                ? ""
                : p.get(mask).asString();
    }

    static DisputePage.Report report(Value r, Viewer viewer) {
        return new DisputePage.Report(
                r.get("id").asString(),
                r.get("number").asString(),
                Channel.valueOf(r.get("channel").asString()),
                r.get("receivedAt").asZonedDateTime().toInstant(),
                r.get("narrative").asString(""),
                viewer.name(r.get("reporter").asString(""), true));
    }

    static HandoverRow handover(Value h) {
        return new HandoverRow(
                h.get("id").asString(),
                HandoverKind.valueOf(h.get("kind").asString(HandoverKind.REFER.name())),
                HandoverState.valueOf(h.get("state").asString()),
                h.get("fromId").asString(""),
                h.get("from").asString(""),
                h.get("toId").asString(""),
                h.get("to").asString(""),
                h.get("reason").asString(""),
                h.get("consentNote").asString(""),
                h.get("answer").asString(""),
                h.get("at").asZonedDateTime().toInstant(),
                Values.date(h.get("dueOn")));
    }

    static DisputePage.Step step(Value s) {
        return new DisputePage.Step(
                s.get("id").asString(),
                StepKind.valueOf(s.get("kind").asString()),
                s.get("at").asZonedDateTime().toInstant(),
                s.get("by").asString(""),
                s.get("detail").asString(""),
                s.get("note").asString(""));
    }
}
