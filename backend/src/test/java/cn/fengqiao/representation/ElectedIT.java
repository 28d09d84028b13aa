package cn.fengqiao.representation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.Circumstance;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.PartySignature;
import cn.fengqiao.mediation.ProcedureDraft;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Many on one side elect a few, who come and sign for them (R49, R53). */
@GraphTest
@Import(Story.class)
class ElectedIT {

    @Autowired
    Story story;

    @Autowired
    Representatives representatives;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.as(Role.COMMUNITY_OFFICER, TestActors.AREA, story.agency(AgencyKind.POLICE_STATION));
    }

    @Test
    void r49ManyElectAFewAndTheElectedSignForThem() {
        var many = IntStream.range(0, 7).mapToObj(i -> person("A", "工友" + i)).toList();
        var parties = new java.util.ArrayList<PartyDraft>(many);
        parties.add(person("B", "老板"));
        var id = speakers().with(parties.toArray(PartyDraft[]::new));
        var side = story.page(id).parties().stream()
                .filter(each -> each.side().equals("A"))
                .map(DisputePage.Party::id)
                .toList();
        var elected = IntStream.range(0, 5)
                .mapToObj(i -> done(speakers().elect(id, side.get(i), side)))
                .toList();

        assertThat(why(speakers().elect(id, side.get(5), side)))
                .containsExactly("R49 byPartyId refusal.elected-too-many");

        var procedure = story.inSession(id);
        var draft = story.whole(id, 10_000);
        var signed = story.page(id).parties().stream()
                .map(each -> each.side().equals("A") && !each.id().equals(side.getFirst())
                        ? new PartySignature(each.id(), story.today(), elected.getFirst())
                        : new PartySignature(each.id(), story.today()))
                .toList();
        var agreement = done(story.agreements.record(
                CommandId.fresh(),
                procedure,
                new cn.fengqiao.mediation.AgreementDraft(
                        draft.form(),
                        draft.agreedOn(),
                        false,
                        draft.content(),
                        signed,
                        draft.mediatorSignedOn(),
                        draft.sealedOn(),
                        draft.obligations())));

        assertThat(agreement).isNotNull();
        assertThat(story.page(id)
                        .procedures()
                        .getFirst()
                        .agreements()
                        .getFirst()
                        .parties())
                .filteredOn(each -> elected.getFirst().equals(each.signedBy()))
                .hasSize(6);
    }

    @Test
    void r53AndR49WhereFourQuarrelAboutACollisionTheElectedCome() {
        var id = done(story.intake.register(
                        CommandId.fresh(),
                        story.report(
                                "P08",
                                false,
                                person("A", "车主"),
                                person("A", "乘客甲"),
                                person("A", "乘客乙"),
                                person("A", "乘客丙"),
                                person("B", "货车司机"))))
                .id();
        done(story.disputes.accept(CommandId.fresh(), id));
        var draft = new ProcedureDraft(
                ProcedureKind.ADMINISTRATIVE_MEDIATION,
                story.agency(AgencyKind.POLICE_STATION),
                Set.of(Circumstance.APPLIED_JOINTLY, Circumstance.WITHIN_TEN_DAYS),
                "");
        assertThat(why(story.mediations.open(CommandId.fresh(), id, draft)))
                .containsExactly("R53 refusal.traffic-people");
        var side = story.page(id).parties().stream()
                .filter(each -> each.side().equals("A"))
                .map(DisputePage.Party::id)
                .toList();

        done(speakers().elect(id, side.getFirst(), side));

        done(story.mediations.open(CommandId.fresh(), id, draft));
    }

    private Speakers speakers() {
        return new Speakers(story, representatives);
    }
}
