package cn.fengqiao.forms;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.CaseCodes;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.AgreementDraft;
import cn.fengqiao.mediation.Circumstance;
import cn.fengqiao.mediation.EndDraft;
import cn.fengqiao.mediation.Grounds;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.mediation.ProcedureState;
import cn.fengqiao.mediation.SessionDraft;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Papers of procedures that were really gone through. */
@GraphTest
@Import(Story.class)
class PaperIT {

    private static final byte[] PHOTO = "\u00FF\u00D8\u00FF photo".getBytes(StandardCharsets.ISO_8859_1);
    private static final String NUMBER = "999999198001010011";

    @Autowired
    Story story;

    @Autowired
    StatutoryForms forms;

    @Autowired
    IssuedForms issued;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Archive archive;

    @Autowired
    CourtPackages packages;

    @Autowired
    CaseCodes codes;

    @Autowired
    Grounds grounds;

    @BeforeEach
    void anOfficer() {
        TestActors.asOfficer();
    }

    @Test
    void s1ThePaperOfOneProcedureIsNotUsedInAnother() {
        var peoples = agreed();
        var police = policeAgreed();

        assertThat(allowed(peoples))
                .contains(FormKind.AGREEMENT)
                .doesNotContain(
                        FormKind.PUBLIC_SECURITY_AGREEMENT, FormKind.ON_SITE_AGREEMENT, FormKind.MEDIATION_AGREEMENT);
        assertThat(allowed(police))
                .contains(FormKind.PUBLIC_SECURITY_AGREEMENT)
                .doesNotContain(
                        FormKind.AGREEMENT,
                        FormKind.ORAL_AGREEMENT_REGISTER,
                        FormKind.ON_SITE_AGREEMENT,
                        FormKind.JUDICIAL_CONFIRMATION);
        assertThat(why(forms.issue(CommandId.fresh(), police, FormOrder.of(FormKind.AGREEMENT))))
                .containsExactly("S1 refusal.form-only-peoples");
    }

    @Test
    void aFormCanBeAboutAnEarlierAgreement() throws IOException {
        var id = story.accepted();
        var first = story.inSession(id);
        var partial = partial(story.whole(id, 10_000), "先赔一部分");
        done(story.agreements.record(CommandId.fresh(), first, partial));
        done(story.agreements.record(CommandId.fresh(), first, story.whole(id, 20_000)));

        var subjects = forms.subjects(id);
        var earlier = subjects.stream()
                .filter(each -> each.number().endsWith("-1"))
                .findFirst()
                .orElseThrow();
        var paper = done(forms.issue(
                CommandId.fresh(),
                id,
                new FormOrder(FormKind.AGREEMENT, earlier.procedureId(), earlier.agreementId())));

        assertThat(subjects).hasSize(3);
        assertThat(text(issued.form(paper, FormFormat.PDF, "").orElseThrow().content()))
                .contains("先赔一部分")
                .contains("部分协议");
    }

    @Test
    void r13TheNoticeSaysWhyItsOwnProcedureEndedAndNotTheLastOne() throws IOException {
        var id = story.accepted();
        var first = story.inSession(id);
        done(story.mediations.end(CommandId.fresh(), first, new EndDraft(ProcedureState.FAILED, "数额差距太大", "可以起诉")));
        var second = story.opened(id);
        done(story.mediations.end(CommandId.fresh(), second, new EndDraft(ProcedureState.FAILED, "李四不再到场", "可以起诉")));

        var paper =
                done(forms.issue(CommandId.fresh(), id, new FormOrder(FormKind.TERMINATION_NOTICE, first.value(), "")));

        assertThat(text(issued.form(paper, FormFormat.PDF, "").orElseThrow().content()))
                .contains("数额差距太大")
                .doesNotContain("李四不再到场");
    }

    @Test
    void r14TheIndexListsWhatLiesThereWithItsPages() throws IOException {
        var id = agreed();
        done(forms.issue(CommandId.fresh(), id, FormOrder.of(FormKind.MEDIATION_RECORD)));
        done(forms.issue(CommandId.fresh(), id, FormOrder.of(FormKind.MEDIATION_RECORD)));
        attach(id, DossierSlot.IDENTITY, "身份证");
        done(dossiers.keep(CommandId.fresh(), id, Retention.LONG, false));

        var index = issue(id, FormKind.DOSSIER_INDEX);
        var cover = issue(id, FormKind.DOSSIER_COVER);

        assertThat(index).contains("身份证").contains("本卷共2件，2页").doesNotContain("授权委托书");
        assertThat(cover).contains("长期（30年）");
    }

    @Test
    void r25ThePackageForTheCourtHoldsWhatItWantsAndNothingThatWasSaid() throws IOException {
        var id = agreed();
        done(forms.issue(CommandId.fresh(), id, FormOrder.of(FormKind.MEDIATION_RECORD)));
        attach(id, DossierSlot.PROPERTY, "不动产权证");
        attach(id, DossierSlot.EVIDENCE, "让步记录");

        assertThat(why(packages.of(id, "", " "))).containsExactly("reason refusal.missing");
        var files = unzip(done(packages.of(id, "", "当事人今日共同申请")).content());

        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "1 司法确认申请书.pdf", "2 人民调解协议书.pdf", "3 调解组织主持调解证明.pdf", "4 当事人身份及联系方式清单.pdf", "5-1 不动产权证.jpg");
        assertThat(text(files.getOrDefault("1 司法确认申请书.pdf", new byte[0])))
                .contains("法院")
                .contains(NUMBER);
        var all = new StringBuilder();
        for (var file : files.entrySet()) {
            all.append(file.getKey().endsWith(".pdf") ? text(file.getValue()) : "");
        }
        assertThat(all.toString())
                .doesNotContain("背靠背")
                .doesNotContain("最低可以让到")
                .doesNotContain("各方陈述");
        assertThat(audited("court-package")).contains("当事人今日共同申请");
    }

    @Test
    void r48ThePackageNeedsTheRightToReveal() {
        var id = agreed();

        TestActors.as(Role.MEDIATOR, "320508", story.agency(AgencyKind.MEDIATION_COMMITTEE));

        assertThat(why(packages.of(id, "", "申请"))).containsExactly("refusal.not-allowed");
    }

    @Test
    void r48FullNumbersArePrintedOnlyWithTheRightAndAReason() throws IOException {
        var id = agreed();
        var paper = done(forms.issue(CommandId.fresh(), id, FormOrder.of(FormKind.AGREEMENT)));
        var scan = attach(id, DossierSlot.IDENTITY, "身份证");

        assertThat(text(issued.form(paper, FormFormat.PDF, "").orElseThrow().content()))
                .doesNotContain(NUMBER)
                .contains("9999**********0011");
        assertThat(text(issued.form(paper, FormFormat.PDF, "签字用").orElseThrow().content()))
                .contains(NUMBER);
        assertThat(issued.attachment(scan, "")).isEmpty();
        assertThat(issued.attachment(scan, "核对身份")).isPresent();
        assertThat(audited("form")).contains("签字用").doesNotContain("PDF");

        TestActors.as(Role.MEDIATOR, "320508", story.agency(AgencyKind.MEDIATION_COMMITTEE));

        assertThat(text(issued.form(paper, FormFormat.PDF, "签字用").orElseThrow().content()))
                .doesNotContain(NUMBER);
        assertThat(issued.attachment(scan, "核对身份")).isEmpty();
    }

    @Test
    void r14EachLawAsksForItsOwnPapersAndOnTheSpotForNone() {
        var police = policeAgreed();
        var onSite = onSite();

        assertThat(dossiers.of(agreed()).orElseThrow().gaps())
                .contains(DossierSlot.APPLICATION)
                .doesNotContain(DossierSlot.EVIDENCE);
        assertThat(dossiers.of(police).orElseThrow().gaps())
                .contains(DossierSlot.EVIDENCE, DossierSlot.INQUIRY)
                .doesNotContain(DossierSlot.APPLICATION);
        assertThat(dossiers.of(onSite).orElseThrow().complete()).isTrue();
    }

    @Test
    void r14AnIncompleteDossierIsArchivedOnlyWithAReasonAndOnlyOnceClosed() {
        var id = agreed();
        assertThat(why(archive.archive(CommandId.fresh(), id, ""))).containsExactly("R14 refusal.archive-not-closed");
        done(story.disputes.tellOtherWays(CommandId.fresh(), id, "可以起诉"));
        done(story.disputes.close(CommandId.fresh(), id, Closing.TO_COURT, "起诉"));
        done(dossiers.keep(CommandId.fresh(), id, Retention.SHORT, true));

        assertThat(why(archive.archive(CommandId.fresh(), id, " ")))
                .containsExactly("R14 gapReason refusal.archive-gaps");
        done(archive.archive(CommandId.fresh(), id, "当事人拒绝出示身份证件"));

        var kept = dossiers.of(id).orElseThrow().kept();
        assertThat(kept.archivedOn()).isEqualTo(story.today());
        assertThat(kept.until()).isEqualTo(story.today().plusYears(10));
    }

    @Test
    void aLegalHoldBlocksDestructionAndWithoutItTheContentsAreGone() {
        var id = agreed();
        var scan = attach(id, DossierSlot.EVIDENCE, "照片");
        var paper = done(forms.issue(CommandId.fresh(), id, FormOrder.of(FormKind.AGREEMENT)));
        done(dossiers.keep(CommandId.fresh(), id, Retention.SHORT, true));
        story.graph
                .query("MATCH (d:Dispute {id: $id}) SET d.archivedOn = date() - duration('P11Y')")
                .bind(id.value())
                .to("id")
                .run();
        TestActors.as(Role.STATION_HEAD, "320508");

        assertThat(archive.due(0))
                .singleElement()
                .satisfies(due -> assertThat(due.legalHold()).isTrue());
        assertThat(why(archive.destroy(CommandId.fresh(), id, "期满"))).containsExactly("R14 refusal.destroy-held");
        assertThat(issued.attachment(scan, "核对")).isPresent();

        done(dossiers.keep(CommandId.fresh(), id, Retention.SHORT, false));
        done(archive.destroy(CommandId.fresh(), id, "保管期限届满，经鉴定销毁"));

        assertThat(issued.attachment(scan, "核对")).isEmpty();
        assertThat(issued.form(paper, FormFormat.PDF, "核对")).isEmpty();
        assertThat(archive.due(0)).isEmpty();
        assertThat(dossiers.of(id).orElseThrow().kept().destroyedOn()).isEqualTo(story.today());
    }

    @Test
    void aPlaceWithManyDocumentsIsShownAPageAtATimeToTheLast() {
        var id = story.accepted();
        IntStream.range(0, 45).forEach(i -> attach(id, DossierSlot.EVIDENCE, "照片" + i));

        var entry = dossiers.of(id).orElseThrow().entries().stream()
                .filter(each -> each.slot() == DossierSlot.EVIDENCE)
                .findFirst()
                .orElseThrow();

        assertThat(entry.total()).isEqualTo(45);
        assertThat(entry.documents()).hasSize(Dossiers.PAGE);
        assertThat(dossiers.more(id, DossierSlot.EVIDENCE, 20)).hasSize(20);
        assertThat(dossiers.more(id, DossierSlot.EVIDENCE, 40))
                .extracting(DocumentRow::title)
                .containsExactly("照片40", "照片41", "照片42", "照片43", "照片44");
    }

    @Test
    void theCodeOpensTheCaseForWhoMaySeeItAndAnswersOthersLikeForNoCase() {
        var id = story.accepted();
        var number = story.page(id).header().number();

        assertThat(codes.open(number)).contains(id);
        assertThat(codes.open("2026-000000-000000")).isEmpty();

        TestActors.as(Role.COMMUNITY_OFFICER, "320581");
        assertThat(codes.open(number)).isEmpty();
    }

    private List<FormKind> allowed(DisputeId id) {
        return forms.choices(id).stream()
                .filter(FormChoice::allowed)
                .map(FormChoice::kind)
                .toList();
    }

    private String issue(DisputeId id, FormKind kind) throws IOException {
        var paper = done(forms.issue(CommandId.fresh(), id, FormOrder.of(kind)));
        return text(issued.form(paper, FormFormat.PDF, "").orElseThrow().content());
    }

    private DocumentId attach(DisputeId id, DossierSlot slot, String title) {
        return done(dossiers.attach(CommandId.fresh(), id, new AttachmentDraft(slot, title, PHOTO)));
    }

    /** 人民调解 of neighbours, one of them with an ID number, with a separate talk in between. */
    private DisputeId agreed() {
        var applicant = PartyDraft.person("A", PartyRole.APPLICANT, "张小三", NUMBER, "13900000001");
        var id = done(story.intake.register(
                        CommandId.fresh(), story.report(applicant, Story.person("B", "李四"), Story.person("C", "王五"))))
                .id();
        done(story.disputes.accept(CommandId.fresh(), id));
        var procedure = story.inSession(id);
        done(story.mediations.hold(
                CommandId.fresh(),
                procedure,
                new SessionDraft(story.clock.instant(), "背靠背", SessionForm.SEPARATE, Set.of(), "最低可以让到五千")));
        done(story.agreements.record(CommandId.fresh(), procedure, story.whole(id, 30_000)));
        return id;
    }

    private DisputeId policeAgreed() {
        var id = story.accepted();
        var procedure = police(id);
        done(story.mediations.hold(CommandId.fresh(), procedure, story.session()));
        done(story.agreements.record(CommandId.fresh(), procedure, story.whole(id, 30_000)));
        return id;
    }

    private DisputeId onSite() {
        var id = story.accepted();
        police(
                id,
                Circumstance.ON_SITE,
                Circumstance.FACTS_CLEAR,
                Circumstance.NO_COST_DISPUTE,
                Circumstance.PERFORMED_ON_SITE);
        return id;
    }

    private ProcedureId police(DisputeId id, Circumstance... further) {
        var told = new ArrayList<>(List.of(Circumstance.CIVIL_CAUSE, Circumstance.LIGHT, Circumstance.ACQUAINTED));
        told.addAll(List.of(further));
        var procedure = story.opened(
                id,
                ProcedureKind.PUBLIC_SECURITY_MEDIATION,
                AgencyKind.POLICE_STATION,
                told.toArray(Circumstance[]::new));
        if (further.length == 0) {
            done(grounds.withoutEvidence(CommandId.fresh(), procedure, "双方陈述一致，有现场录像"));
        }
        story.ready(procedure);
        story.page(id)
                .parties()
                .forEach(party ->
                        done(story.mediations.recordConsent(CommandId.fresh(), procedure, party.id(), true, "")));
        return procedure;
    }

    private static AgreementDraft partial(AgreementDraft whole, String content) {
        return new AgreementDraft(
                whole.form(),
                whole.agreedOn(),
                true,
                content,
                whole.parties(),
                whole.mediatorSignedOn(),
                whole.sealedOn(),
                whole.obligations());
    }

    private String audited(String what) {
        return String.join(
                " ",
                story.graph
                        .query("MATCH (a:AuditEntry) WHERE a.details CONTAINS $what RETURN a.details ORDER BY a.seq")
                        .bind("\"" + what + "\"")
                        .to("what")
                        .fetchAs(String.class)
                        .all());
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
