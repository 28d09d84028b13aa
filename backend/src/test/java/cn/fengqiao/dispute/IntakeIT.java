package cn.fengqiao.dispute;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.Story;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.people.People;
import cn.fengqiao.people.PersonalField;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class IntakeIT {

    private static final String NUMBER = "11010519491231002X";

    @Autowired
    Story story;

    @Autowired
    People people;

    @Autowired
    SimilarDisputes similar;

    @Autowired
    ReportDrafts drafts;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.asOfficer();
    }

    @Test
    void aNumberOfSomeoneElseJoinsNobodyInSilenceAndChangesNoPhone() {
        var first = story.registered(numbered("张小三", "13900000001"), person("B", "李四"))
                .id();

        var second = story.intake.register(
                CommandId.fresh(), story.report(numbered("王五", "13900000002"), person("B", "李四")));

        assertThat(why(second)).containsExactly("parties[0].idNumber refusal.number-of-another");
        assertThat(Story.refused(second).getFirst().args()).noneMatch(shown -> shown.contains("小三"));
        var holder = story.page(first).parties().getFirst().holderId();
        TestActors.asHead();
        assertThat(done(people.reveal(holder, PersonalField.PHONE, "核对电话"))).isEqualTo("13900000001");
    }

    @Test
    void theSameNameWithItsNumberIsTheSamePersonHoweverItIsSpaced() {
        var first = story.registered(numbered("张小三", ""), person("B", "李四")).id();
        var second = story.registered(numbered("张 小三", ""), person("B", "王五")).id();

        assertThat(holders(second)).contains(holders(first).getFirst());
    }

    @Test
    void whatAKnownPartyWantsIsKept() {
        var first = story.registered(numbered("张小三", ""), person("B", "李四")).id();
        var known = PartyDraft.known(PartyKind.PERSON, holders(first).getFirst(), "A", PartyRole.APPLICANT, "要求赔偿");

        var second = story.registered(known, person("B", "王五")).id();

        assertThat(story.page(second).parties().getFirst().position()).isEqualTo("要求赔偿");
    }

    @Test
    void anOpenDisputeOfTheSamePeopleOrPlaceIsShownToWhomeverRegisters() {
        var first = story.registered(numbered("张小三", "13900000001"), person("B", "李四"))
                .id();

        assertThat(similar.to(report("别处1号", numbered("张小三", ""))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo(first);
                    assertThat(found.traces()).containsExactly(SimilarDispute.Trace.PARTY);
                });
        assertThat(similar.to(report("平江路 12 号", phoned("13900000001")))
                        .getFirst()
                        .traces())
                .containsExactlyInAnyOrder(SimilarDispute.Trace.PHONE, SimilarDispute.Trace.ADDRESS);
        assertThat(similar.to(report("别处1号", person("A", "张小三")))).isEmpty();

        TestActors.as(Role.COMMUNITY_OFFICER, "320507");
        assertThat(similar.to(report("别处1号", numbered("张小三", "")))).isEmpty();
        TestActors.asOfficer();
        done(story.disputes.close(CommandId.fresh(), first, Closing.WITHDRAWN, "撤回"));
        assertThat(similar.to(report("别处1号", numbered("张小三", "")))).isEmpty();
    }

    @Test
    void eachFormKeepsADraftOfItsOwnAndOthersNeverSeeIt() {
        var one = CommandId.fresh();
        var two = CommandId.fresh();
        drafts.keep(one, report("一号", person("A", "张三")));
        drafts.keep(two, report("二号", person("A", "李四")));
        drafts.keep(one, report("一号门", person("A", "张三")));

        assertThat(drafts.mine()).extracting(kept -> kept.draft().address()).containsExactlyInAnyOrder("一号门", "二号");
        TestActors.asHead();
        assertThat(drafts.mine()).isEmpty();
        drafts.drop(one);
        TestActors.asOfficer();
        drafts.drop(two);
        assertThat(drafts.mine())
                .singleElement()
                .satisfies(kept -> assertThat(kept.command()).isEqualTo(one));
    }

    private List<String> holders(DisputeId id) {
        return story.page(id).parties().stream().map(party -> party.holderId()).toList();
    }

    private ReportDraft report(String address, PartyDraft... parties) {
        var told = story.report(parties);
        return new ReportDraft(
                told.channel(),
                told.receivedAt(),
                null,
                told.divisionCode(),
                address,
                "",
                told.narrative(),
                told.typeCode(),
                told.parties(),
                false,
                told.facts());
    }

    private static PartyDraft numbered(String name, String phone) {
        return PartyDraft.person("A", PartyRole.APPLICANT, name, NUMBER, phone);
    }

    private static PartyDraft phoned(String phone) {
        return PartyDraft.person("A", PartyRole.APPLICANT, "", "", phone);
    }
}
