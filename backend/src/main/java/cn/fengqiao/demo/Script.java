package cn.fengqiao.demo;

import cn.fengqiao.demo.Servants.Servant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a planted truth fixes about a dispute; chance decides the rest.
 *
 * @param officer whose dispute it is
 * @param mediator who mediates it
 * @param way codes of the agencies through which it is handed, in order
 * @param promisedOn the day on which what is agreed must be performed
 */
record Script(
        @Nullable Servant officer,
        @Nullable Servant mediator,
        List<String> way,
        @Nullable LocalDate promisedOn) {

    static final Script NONE = new Script(null, null, List.of(), null);

    static Script of(Servant officer) {
        return new Script(officer, null, List.of(), null);
    }

    Script mediatedBy(Servant somebody) {
        return new Script(officer, somebody, way, promisedOn);
    }

    Script along(List<String> agencies) {
        return new Script(officer, mediator, agencies, promisedOn);
    }

    Script promised(LocalDate day) {
        return new Script(officer, mediator, way, day);
    }
}
