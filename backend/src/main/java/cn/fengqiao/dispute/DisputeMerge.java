package cn.fengqiao.dispute;

import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two people changed in one dispute: what only one of them changed is taken over, what both made
 * equal is no conflict, facts are joined one by one. The rest is for the second one to decide.
 *
 * @param before what the second one saw
 * @param mine what the second one wants
 * @param theirs how the dispute stands now
 */
record DisputeMerge(DisputeFields before, DisputeFields mine, DisputeFields theirs) {

    /** Field by field what someone else left there; empty when nothing is in the way. */
    List<Refusal> conflicts() {
        var refusals = new ArrayList<Refusal>();
        conflict(refusals, "title", clean(before.title()), clean(mine.title()), clean(theirs.title()));
        conflict(refusals, "summary", clean(before.summary()), clean(mine.summary()), clean(theirs.summary()));
        conflict(refusals, "typeCode", before.typeCode(), mine.typeCode(), theirs.typeCode());
        conflict(refusals, "divisionCode", before.divisionCode(), mine.divisionCode(), theirs.divisionCode());
        conflict(refusals, "address", clean(before.address()), clean(mine.address()), clean(theirs.address()));
        conflict(refusals, "occurredAt", minute(before), minute(mine), minute(theirs));
        return refusals;
    }

    /** Section 4: the mark of violence is not edited away; it goes by a command that says why. */
    List<Refusal> lowered() {
        return before.domesticViolence() && !mine.domesticViolence() && theirs.domesticViolence()
                ? List.of(new Refusal(
                        ClosingRules.DOMESTIC_VIOLENCE, "refusal.violence-stays", "domesticViolence", List.of()))
                : List.of();
    }

    /** What both wanted; asked for when there is no conflict. */
    DisputeFields merged() {
        return new DisputeFields(
                merged(clean(before.title()), clean(mine.title()), clean(theirs.title())),
                merged(clean(before.summary()), clean(mine.summary()), clean(theirs.summary())),
                merged(before.typeCode(), mine.typeCode(), theirs.typeCode()),
                merged(before.divisionCode(), mine.divisionCode(), theirs.divisionCode()),
                merged(clean(before.address()), clean(mine.address()), clean(theirs.address())),
                Objects.equals(minute(before), minute(mine)) ? theirs.occurredAt() : mine.occurredAt(),
                theirs.domesticViolence() || mine.domesticViolence() && !before.domesticViolence(),
                facts());
    }

    /** Names of the fields in which the dispute becomes different, never what stands in them. */
    List<String> changed() {
        var merged = merged();
        var names = new ArrayList<String>();
        changed(names, "title", clean(theirs.title()), merged.title());
        changed(names, "summary", clean(theirs.summary()), merged.summary());
        changed(names, "typeCode", theirs.typeCode(), merged.typeCode());
        changed(names, "divisionCode", theirs.divisionCode(), merged.divisionCode());
        changed(names, "address", clean(theirs.address()), merged.address());
        changed(names, "occurredAt", theirs.occurredAt(), merged.occurredAt());
        changed(names, "domesticViolence", theirs.domesticViolence(), merged.domesticViolence());
        changed(names, "facts", theirs.facts(), merged.facts());
        return names;
    }

    private Set<RiskFact> facts() {
        var facts = new HashSet<>(theirs.facts());
        mine.facts().stream().filter(fact -> !before.facts().contains(fact)).forEach(facts::add);
        facts.removeIf(fact -> before.facts().contains(fact) && !mine.facts().contains(fact));
        return facts;
    }

    private static void conflict(List<Refusal> refusals, String field, String before, String mine, String theirs) {
        if (!mine.equals(before) && !theirs.equals(before) && !mine.equals(theirs)) {
            refusals.add(Refusal.field(field, "refusal.field-changed-meanwhile", theirs));
        }
    }

    private static String merged(String before, String mine, String theirs) {
        return mine.equals(before) ? theirs : mine;
    }

    private static void changed(List<String> names, String name, @Nullable Object from, @Nullable Object to) {
        if (!Objects.equals(from, to)) {
            names.add(name);
        }
    }

    private static String clean(String text) {
        return Texts.clean(text);
    }

    /** Forms hold minutes; empty for no time. */
    private static String minute(DisputeFields fields) {
        Instant at = fields.occurredAt();
        return at == null ? "" : at.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
