package cn.fengqiao.dispute;

import cn.fengqiao.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A dispute and what can happen to it. Each transition first asks {@link DisputeRules}; refused, it changes nothing.
 *
 * <pre>
 * REPORTED ──accept──▶ ACCEPTED ──procedureOpened──▶ IN_PROCEDURE ──agreed──▶ AGREED
 *     │                    ▲ └───────────────▲           │                      │
 *     │                    └──procedureEnded─┼───────────┘                      │
 *  decline              procedureOpened (rest of a partial agreement, or not performed)
 *     └──────────────▶ CLOSED ◀──close── from every other state (R01)
 * </pre>
 *
 * It maps only its own properties: edges to places, parties and procedures belong to {@link DisputeEdges}.
 */
@Node("Dispute")
@Getter(AccessLevel.PACKAGE)
class Dispute {

    @Id
    private final String id;

    @Version
    private @Nullable Long version;

    private final String number;
    private final LocalDate openedOn;
    private String title = "";
    private String summary = "";
    private String typeCode = "";
    private String areaCode = "";
    private DisputeState state = DisputeState.REPORTED;
    private Risk risk = Risk.BLUE;
    private @Nullable LocalDate riskUntil;
    private List<String> facts = List.of();
    private boolean domesticViolence;
    private @Nullable ViolenceDecision violenceDecision;
    private @Nullable LocalDate violenceDecisionOn;
    private @Nullable Instant occurredAt;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate toldOtherWaysOn;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate closedOn;
    private @Nullable Closing closing;

    @PersistenceCreator
    Dispute(String id, String number, LocalDate openedOn) {
        this.id = id;
        this.number = number;
        this.openedOn = openedOn;
    }

    /** A fresh dispute, graded as its facts suggest until a person confirms; its last day is that of deciding whether to accept it. */
    static Dispute reported(String id, String number, LocalDate openedOn, DisputeContent content, LocalDate dueOn) {
        var dispute = new Dispute(id, number, openedOn);
        dispute.become(content);
        dispute.risk = suggested(content);
        dispute.dueOn = dispute.risk == Risk.RED ? openedOn : dueOn;
        return dispute;
    }

    List<Refusal> accept(Standing standing, LocalDate today, LocalDate due) {
        var whyNot = DisputeRules.whyNot(DisputeAction.ACCEPT, standing);
        if (whyNot.isEmpty()) {
            state = DisputeState.ACCEPTED;
            acceptedOn = today;
            dueOn = due;
        }
        return whyNot;
    }

    List<Refusal> decline(Standing standing, LocalDate today) {
        var whyNot = DisputeRules.whyNot(DisputeAction.DECLINE, standing);
        if (whyNot.isEmpty()) {
            toldOtherWaysOn = today;
            end(Closing.NOT_ACCEPTED, today);
        }
        return whyNot;
    }

    List<Refusal> edit(Standing standing, DisputeContent content) {
        var whyNot = DisputeRules.whyNot(DisputeAction.EDIT, standing);
        if (whyNot.isEmpty()) {
            become(content);
        }
        return whyNot;
    }

    List<Refusal> grade(Standing standing, Risk grade, LocalDate until, LocalDate today) {
        var whyNot = DisputeRules.whyNot(DisputeAction.GRADE_RISK, standing);
        if (whyNot.isEmpty()) {
            risk = grade;
            riskUntil = until;
            hurry(today);
        }
        return whyNot;
    }

    List<Refusal> tellOtherWays(Standing standing, LocalDate today) {
        var whyNot = DisputeRules.whyNot(DisputeAction.TELL_OTHER_WAYS, standing);
        if (whyNot.isEmpty()) {
            toldOtherWaysOn = today;
        }
        return whyNot;
    }

    List<Refusal> decide(Standing standing, ViolenceDecision decision, LocalDate on) {
        var whyNot = DisputeRules.whyNot(DisputeAction.RECORD_DECISION, standing);
        if (whyNot.isEmpty()) {
            violenceDecision = decision;
            violenceDecisionOn = on;
        }
        return whyNot;
    }

    /** Section 4: the mark of violence goes only once it was found unfounded; that decision stays on record. */
    List<Refusal> clearViolence(Standing standing) {
        var whyNot = new ArrayList<>(DisputeRules.whyNot(DisputeAction.CLEAR_VIOLENCE, standing));
        if (whyNot.isEmpty() && violenceDecision != ViolenceDecision.UNFOUNDED) {
            whyNot.add(Refusal.rule(ClosingRules.DOMESTIC_VIOLENCE, "refusal.violence-not-unfounded"));
        }
        if (whyNot.isEmpty()) {
            domesticViolence = false;
        }
        return whyNot;
    }

    /** A further report: what it tells is added, and a grade that nobody has confirmed is suggested anew. */
    void toldMore(boolean violence, Set<RiskFact> told, RiskRules.Facts around, LocalDate today) {
        if (violence) {
            raiseViolence();
        }
        var all = EnumSet.noneOf(RiskFact.class);
        all.addAll(riskFacts());
        all.addAll(told);
        facts = all.stream().map(Enum::name).sorted().toList();
        if (riskUntil == null) {
            risk = RiskRules.suggest(new RiskRules.Facts(
                            all, domesticViolence, around.reports(), around.failedProcedures(), around.overdue()))
                    .risk();
            hurry(today);
        }
    }

    List<Refusal> close(Standing standing, Closing how, LocalDate today) {
        var whyNot = ClosingRules.whyNot(how, standing);
        if (whyNot.isEmpty()) {
            end(how, today);
        }
        return whyNot;
    }

    /** It goes on in another one. */
    void merged(LocalDate today) {
        end(Closing.MERGED, today);
    }

    List<Refusal> procedureOpened(Standing standing, @Nullable LocalDate due) {
        var whyNot = DisputeRules.whyNot(DisputeAction.OPEN_PROCEDURE, standing);
        if (whyNot.isEmpty()) {
            state = DisputeState.IN_PROCEDURE;
            dueOn = due;
        }
        return whyNot;
    }

    /** Its procedure ended in a whole agreement; what is owed sets the clock now. */
    void agreed(@Nullable LocalDate due) {
        state = DisputeState.AGREED;
        dueOn = due;
    }

    /** Its procedure ended without a whole agreement; another one, or an exit, comes next. */
    void procedureEnded(LocalDate due, boolean told, LocalDate today) {
        state = DisputeState.ACCEPTED;
        dueOn = due;
        if (told) {
            toldOtherWaysOn = today;
        }
    }

    void dueOn(@Nullable LocalDate due) {
        dueOn = due;
    }

    Set<RiskFact> riskFacts() {
        return RiskFact.ofNames(facts);
    }

    DisputeContent content() {
        return new DisputeContent(title, summary, typeCode, areaCode, occurredAt, domesticViolence, riskFacts());
    }

    private void become(DisputeContent content) {
        title = content.title();
        summary = content.summary();
        typeCode = content.typeCode();
        areaCode = content.areaCode();
        occurredAt = content.occurredAt();
        if (content.domesticViolence() && !domesticViolence) {
            raiseViolence();
        }
        facts = content.facts().stream().map(Enum::name).sorted().toList();
    }

    /** It only rises here; told again after it was found unfounded, it waits for a decision again. */
    private void raiseViolence() {
        if (!domesticViolence || violenceDecision == ViolenceDecision.UNFOUNDED) {
            domesticViolence = true;
            violenceDecision = null;
            violenceDecisionOn = null;
        }
    }

    /** R12: what may become grave is acted on the same day, whatever clock was running. */
    private void hurry(LocalDate today) {
        if (risk == Risk.RED && (dueOn == null || dueOn.isAfter(today))) {
            dueOn = today;
        }
    }

    private static Risk suggested(DisputeContent content) {
        return RiskRules.suggest(new RiskRules.Facts(content.facts(), content.domesticViolence(), 1, 0, 0))
                .risk();
    }

    private void end(Closing how, LocalDate today) {
        state = DisputeState.CLOSED;
        closing = how;
        closedOn = today;
        dueOn = null;
    }
}
