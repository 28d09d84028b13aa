package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Grant;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What protects a procedure from being misused: concessions (R46) and suspicion of a sham (R47). */
@GraphTest
@Import(Story.class)
class ProtectedIT {

    @Autowired
    Story story;

    @Autowired
    Concessions concessions;

    @Autowired
    Suspicions suspicions;

    private DisputeId id = new DisputeId("none");
    private ProcedureId procedure = new ProcedureId("none");

    @BeforeEach
    void aSessionWasHeld() {
        TestActors.asOfficer();
        id = story.accepted();
        procedure = story.inSession(id);
    }

    @Test
    void r46AConcessionIsSeenByTheMediatorsOfItsProcedureAlone() {
        var party = story.page(id).parties().getFirst().id();
        assertThat(why(concessions.record(CommandId.fresh(), procedure, party, "可少收三千")))
                .containsExactly("R46 refusal.concession-mediators");
        asMediator();

        done(concessions.record(CommandId.fresh(), procedure, party, "可少收三千"));

        assertThat(concessions.of(id)).extracting(ConcessionRow::text).containsExactly("可少收三千");
        TestActors.asOfficer();
        assertThat(concessions.of(id)).isEmpty();
        TestActors.asSupervisor();
        assertThat(concessions.of(id)).isEmpty();
        assertThat(story.graph
                        .query(
                                "MATCH (n) UNWIND keys(n) AS key WITH toStringOrNull(n[key]) AS text WHERE text CONTAINS '三千' "
                                        + "RETURN count(text)")
                        .fetchAs(Long.class)
                        .one())
                .hasValue(0L);
    }

    @Test
    void r47ASuspectedShamStopsEverythingUntilTheHeadOfTheStationLooked() {
        var due = story.page(id).header().dueOn();

        done(suspicions.report(CommandId.fresh(), procedure, "双方陈述一字不差"));

        assertThat(story.page(id).header().dueOn()).isNull();
        assertThat(why(story.mediations.hold(CommandId.fresh(), procedure, story.session())))
                .containsExactly("R47 refusal.suspected");
        assertThat(why(story.agreements.record(CommandId.fresh(), procedure, story.whole(id, 30_000))))
                .containsExactly("R47 refusal.suspected");
        assertThat(why(suspicions.report(CommandId.fresh(), procedure, "再报一次")))
                .containsExactly("R47 refusal.suspected-already");
        assertThat(why(suspicions.clear(CommandId.fresh(), procedure, "无事")))
                .containsExactly("R47 refusal.suspicion-head");
        TestActors.asSupervisor();
        assertThat(suspicions.waiting()).extracting(SuspicionRow::reason).containsExactly("双方陈述一字不差");
        TestActors.asHead();
        done(suspicions.clear(CommandId.fresh(), procedure, "核对录音，陈述属实"));

        assertThat(suspicions.waiting()).isEmpty();
        assertThat(story.page(id).header().dueOn()).isEqualTo(due);
        done(story.agreements.record(CommandId.fresh(), procedure, story.whole(id, 30_000)));
    }

    @Test
    void r47AShamIsEndedWhileItStandsStill() {
        done(suspicions.report(CommandId.fresh(), procedure, "双方串通"));

        done(story.mediations.end(
                CommandId.fresh(), procedure, new EndDraft(ProcedureState.FAILED, "虚假调解", "已告知向法院起诉")));

        assertThat(suspicions.waiting()).isEmpty();
    }

    private void asMediator() {
        TestActors.as(new Actor(
                "account-m",
                "m",
                "赵调解",
                "mediator-1",
                List.of(new Grant(Role.MEDIATOR, "elsewhere", "别处", List.of("320581")))));
    }
}
