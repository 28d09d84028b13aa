package cn.fengqiao.forms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.DisputeTypes;
import cn.fengqiao.dispute.Intake;
import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
class StatutoryFormsIT {

    private static final byte[] PHOTO = "\u00FF\u00D8\u00FF photo".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    private Intake intake;

    @Autowired
    private DisputeTypes types;

    @Autowired
    private StatutoryForms forms;

    @Autowired
    private IssuedForms issued;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Neo4jClient graph;

    @Autowired
    private Clock clock;

    private DisputeId dispute = new DisputeId("none");

    @BeforeEach
    void aNeighbourDispute() {
        TestActors.asOfficer();
        dispute = register();
    }

    @Test
    void aReceiptNamesThePartiesInFullAndGoesOutAsWord() throws IOException {
        var receipt = done(forms.issue(CommandId.fresh(), dispute, FormOrder.of(FormKind.RECEIPT)));

        var file = issued.form(receipt, FormFormat.DOCX, "").orElseThrow();

        assertThat(file.name()).contains("执字〔").endsWith("第1号.docx");
        assertThat(words(file)).contains("张小三").contains("诉讼时效自").contains("起中断");
    }

    @Test
    void theSameCommandSentTwiceIssuesOneForm() {
        var command = CommandId.fresh();

        var first = done(forms.issue(command, dispute, FormOrder.of(FormKind.RECEIPT)));
        var again = done(forms.issue(command, dispute, FormOrder.of(FormKind.RECEIPT)));

        assertThat(again).isEqualTo(first);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void aFormIssuedAgainKeepsItsNumberAndBecomesANewEdition() {
        done(forms.issue(CommandId.fresh(), dispute, FormOrder.of(FormKind.APPLICATION)));
        done(forms.issue(CommandId.fresh(), dispute, FormOrder.of(FormKind.APPLICATION)));

        assertThat(documents()).extracting(DocumentRow::edition).containsExactly(1, 2);
        assertThat(documents().stream().map(DocumentRow::number).distinct()).hasSize(1);
    }

    @Test
    void numbersHaveNeitherGapsNorDoublesWhenManyAreTakenAtOnce() throws Exception {
        var disputes = IntStream.range(0, 8).mapToObj(i -> register()).toList();
        var actor = TestActors.asOfficer();
        var barrier = new CyclicBarrier(disputes.size());
        try (var pool = Executors.newFixedThreadPool(disputes.size())) {
            var work = disputes.stream()
                    .map(each -> (Callable<DocumentId>) () -> {
                        TestActors.as(actor);
                        barrier.await();
                        return done(forms.issue(CommandId.fresh(), each, FormOrder.of(FormKind.RECEIPT)));
                    })
                    .toList();
            for (var future : pool.invokeAll(work)) {
                future.get();
            }
        }

        var numbers = graph.query("MATCH (n:Document {kind: 'RECEIPT'}) RETURN n.number")
                .fetchAs(String.class)
                .all();

        assertThat(numbers.stream()
                        .map(number -> number.replaceAll(".*第|号", ""))
                        .sorted())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void whatNamesPeopleInFullIsSealedInTheGraph() {
        done(forms.issue(CommandId.fresh(), dispute, FormOrder.of(FormKind.RECEIPT)));

        var stored = graph.query("MATCH (n:Document) RETURN n.sheetSealed")
                .fetchAs(String.class)
                .one()
                .orElseThrow();

        assertThat(stored).doesNotContain("张小三").doesNotContain("999999198001010011");
    }

    @Test
    void whoMayNotSeeTheDisputeFindsNoDocument() {
        var receipt = done(forms.issue(CommandId.fresh(), dispute, FormOrder.of(FormKind.RECEIPT)));

        TestActors.as(cn.fengqiao.security.Role.COMMUNITY_OFFICER, "320581");

        assertThat(issued.form(receipt, FormFormat.PDF, "核对")).isEmpty();
        assertThat(dossiers.of(dispute)).isEmpty();
        assertThat(forms.issue(CommandId.fresh(), dispute, FormOrder.of(FormKind.RECEIPT)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void r14TheDossierNamesItsGaps() {
        done(forms.issue(CommandId.fresh(), dispute, FormOrder.of(FormKind.APPLICATION)));
        done(dossiers.attach(CommandId.fresh(), dispute, new AttachmentDraft(DossierSlot.IDENTITY, "身份证复印件", PHOTO)));

        var dossier = dossiers.of(dispute).orElseThrow();

        assertThat(dossier.complete()).isFalse();
        assertThat(dossier.gaps())
                .contains(DossierSlot.MEDIATION_RECORD, DossierSlot.RESULT)
                .doesNotContain(DossierSlot.APPLICATION, DossierSlot.IDENTITY, DossierSlot.EVIDENCE);
    }

    @Test
    void anAttachmentComesBackAsItWas() {
        var id = done(
                dossiers.attach(CommandId.fresh(), dispute, new AttachmentDraft(DossierSlot.EVIDENCE, "照片", PHOTO)));

        assertThat(issued.attachment(id, "").orElseThrow().content()).isEqualTo(PHOTO);
        assertThat(issued.attachment(id, "").orElseThrow().mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void aProgramDressedAsAPhotographIsRefused() {
        var program = "MZ\u0090 not a photograph".getBytes(StandardCharsets.ISO_8859_1);

        var outcome = dossiers.attach(
                CommandId.fresh(), dispute, new AttachmentDraft(DossierSlot.EVIDENCE, "photo.jpg", program));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.refusals().toString()).contains("refusal.attachment-unknown-type"));
    }

    @Test
    void formsThatNeedMoreSayWhat() {
        var choices = forms.choices(dispute);

        assertThat(choices).hasSize(FormKind.values().length);
        assertThat(choices)
                .filteredOn(choice -> choice.kind() == FormKind.AGREEMENT)
                .singleElement()
                .satisfies(choice -> assertThat(choice.allowed()).isFalse());
        assertThat(choices)
                .filteredOn(choice -> choice.kind() == FormKind.RECEIPT)
                .singleElement()
                .satisfies(choice -> assertThat(choice.allowed()).isTrue());
    }

    private List<DocumentRow> documents() {
        return dossiers.of(dispute).orElseThrow().entries().stream()
                .flatMap(entry -> entry.documents().stream())
                .toList();
    }

    private DisputeId register() {
        var draft = new ReportDraft(
                Channel.COUNTER,
                clock.instant(),
                null,
                "320508017003",
                "示例路1号",
                "",
                "楼上漏水，楼下要求赔偿。",
                types.all().getFirst().code(),
                List.of(
                        PartyDraft.person("A", PartyRole.APPLICANT, "张小三", "", "10000000001"),
                        PartyDraft.person("B", PartyRole.RESPONDENT, "李四", "", "10000000002")),
                false,
                Set.of());
        return done(intake.register(CommandId.fresh(), draft)).id();
    }

    private static String words(FormFile file) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file.content())))) {
            return extractor.getText();
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var refusals) -> throw new AssertionError(refusals.toString());
        };
    }
}
