package cn.fengqiao.forms;

import cn.fengqiao.shared.Refusal;
import java.util.List;
import java.util.function.Function;

/**
 * One statutory form: when it can be issued and what it says.
 *
 * @param missing what has to be there first; empty when the form can be issued
 * @param blocks its content
 */
record Form(FormKind kind, Function<FormFacts, List<Refusal>> missing, Function<FormFacts, List<FormBlock>> blocks) {

    static Form always(FormKind kind, Function<FormFacts, List<FormBlock>> blocks) {
        return new Form(kind, facts -> List.of(), blocks);
    }

    /** What has to be there first, by the form's own rules and by what it is about. */
    List<Refusal> whyNot(FormFacts facts) {
        if (kind.scope() == FormKind.Scope.PROCEDURE && facts.procedure() == null) {
            return List.of(Refusal.state("refusal.form-needs-procedure"));
        }
        return missing.apply(facts);
    }

    FormSheet fill(FormFacts facts, String number) {
        return new FormSheet(kind, title(facts), facts.organisation(), number, blocks.apply(facts));
    }

    /** Its heading; forms about the dispute as a whole keep theirs whatever procedure followed. */
    String title(FormFacts facts) {
        var procedure = facts.procedure();
        return procedure == null || kind.scope() == FormKind.Scope.DISPUTE
                ? kind.title()
                : kind.titleUnder(procedure.law());
    }
}
