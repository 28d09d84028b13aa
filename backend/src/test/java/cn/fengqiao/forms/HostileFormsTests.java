package cn.fengqiao.forms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.AgreementTerms;
import cn.fengqiao.mediation.ProcedureKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form with the worst that people type: long, rare, invisible, in pictures, in one character. */
class HostileFormsTests {

    private static final String LONG = "漏水。".repeat(6_666) + "完" + "毕";
    private static final String ODD = "😀👨\u200d👩\u200d👧𪛖\u200b\u0007<b>&amp;]]>\u202E\uFFFE";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final PdfWriter pdf = new PdfWriter();
    private final DocxWriter docx = new DocxWriter();

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void aNarrativeOfTwentyThousandCharactersWithEveryOddityIsPrintedWholeAndEndsWithItsEnd(FormKind kind)
            throws IOException {
        var sheet = FormBook.form(kind).fill(facts(), "〔2026〕第1号");

        var print = squeezed(pdfText(pdf.write(sheet)));
        var word = squeezed(wordText(docx.write(sheet)));

        assertThat(print).contains("第1号").doesNotContain("\uFFFD");
        assertThat(word).contains("第1号");
        if (sheet.blocks().toString().contains(LONG)) {
            assertThat(print).contains("完毕").contains("〔U+2A6D6〕").contains("<b>&amp;]]>");
            assertThat(word).contains("完毕").contains("<b>&amp;]]>");
        }
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void namesOfOneCharacterAreThereWhereverNamesAre(FormKind kind) throws IOException {
        var sheet = FormBook.form(kind).fill(facts(), "");
        var names = sheet.blocks().toString().contains("甲");

        assertThat(squeezed(pdfText(pdf.write(sheet))).contains("甲")).isEqualTo(names);
    }

    private static FormFacts facts() {
        var text = ODD + LONG;
        return new FormFacts(
                new FormFacts.Dispute(
                        "2026-320508-000001",
                        "纠" + ODD,
                        text,
                        "邻里",
                        "P02",
                        "姑苏",
                        ODD,
                        "窗口",
                        "R1",
                        Instant.EPOCH,
                        DAY,
                        DAY,
                        null,
                        ""),
                List.of(party("p1", "甲", "A"), party("p2", "乙", "B")),
                new FormFacts.Procedure(
                        "P-1",
                        "人民调解",
                        ProcedureKind.PEOPLES_MEDIATION,
                        false,
                        "示例调委会",
                        DAY,
                        DAY,
                        DAY,
                        "达成协议",
                        ODD,
                        List.of("丙"),
                        List.of(new FormFacts.Session(Instant.EPOCH, ODD, List.of("甲"), text))),
                agreement(text),
                new FormFacts.FollowUp(DAY, "电话", "平稳", "甲", "满意", "公正", ODD, ODD, ODD, "丙"),
                "示例调委会",
                "丙",
                DAY,
                "https://fengqiao.example.cn/c/2026-320508-000001",
                new FormFacts.Dossier(List.of(new FormFacts.Paper(ODD, "", 3)), List.of(), "", "长期（30年）"));
    }

    private static FormFacts.Agreement agreement(String text) {
        var owed = IntStream.range(0, 120)
                .mapToObj(i -> new FormFacts.Obligation(
                        "支付",
                        "第" + i + "期",
                        List.of("甲（¥1.00）", "乙"),
                        List.of("乙"),
                        99_999_999_999_999L,
                        DAY,
                        ODD,
                        "转账",
                        0,
                        "待履行",
                        "按份",
                        List.of("丁")))
                .toList();
        return new FormFacts.Agreement(
                "P-1-1",
                false,
                true,
                text,
                DAY,
                DAY,
                List.of("p1", "p2"),
                owed,
                new AgreementTerms("", ODD, ODD, ODD, ODD, "汉语", ODD, "V1", ""),
                "示例法院");
    }

    private static FormFacts.Party party(String id, String name, String side) {
        return new FormFacts.Party(id, false, name, side, "申请人", "男", DAY, "", "", ODD, ODD, "", true);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String wordText(byte[] docx) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        }
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
