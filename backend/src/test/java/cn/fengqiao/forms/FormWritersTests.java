package cn.fengqiao.forms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.AgreementTerms;
import cn.fengqiao.mediation.ProcedureKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormWritersTests {

    private static final Path SAMPLES = Path.of("target", "forms");

    private final PdfWriter pdf = new PdfWriter();

    private final DocxWriter docx = new DocxWriter();

    static FormFacts facts() {
        return new FormFacts(
                new FormFacts.Dispute(
                        "2026-320508-000123",
                        "楼上漏水致楼下装修受损",
                        "2026年10月3日，楼上卫生间漏水<渗>入楼下 & 物业未及时维修，三方就赔偿数额发生争执。",
                        "邻里纠纷",
                        "P02",
                        "苏州市姑苏区平江街道",
                        "示例路1号2幢",
                        "110接警",
                        "B2026-000777",
                        Instant.parse("2026-10-03T06:30:00Z"),
                        LocalDate.of(2026, 10, 3),
                        LocalDate.of(2026, 10, 4),
                        null,
                        ""),
                List.of(
                        person("p1", "𠮷小三", "A", "申请人"),
                        person("p2", "李四", "B", "被申请人"),
                        new FormFacts.Party(
                                "p3",
                                true,
                                "示例物业服务有限公司",
                                "C",
                                "第三人",
                                "",
                                null,
                                "91320508MA00000000",
                                "0512-00000000",
                                "示例路9号",
                                "",
                                "王五",
                                true)),
                new FormFacts.Procedure(
                        "（2026）枫人调字第12号",
                        "人民调解",
                        ProcedureKind.PEOPLES_MEDIATION,
                        false,
                        "示例社区人民调解委员会",
                        LocalDate.of(2026, 10, 4),
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2026, 10, 20),
                        "达成协议",
                        "当事人明确拒绝调解",
                        List.of("赵调解"),
                        List.of(new FormFacts.Session(
                                Instant.parse("2026-10-08T01:00:00Z"), "社区调解室", List.of("𠮷小三", "李四"), "双方陈述。\n第二段。"))),
                new FormFacts.Agreement(
                        "（2026）枫人调协字第7号",
                        false,
                        true,
                        "李四承担主要责任。",
                        LocalDate.of(2026, 10, 20),
                        LocalDate.of(2026, 10, 20),
                        List.of("p1", "p2"),
                        List.of(new FormFacts.Obligation(
                                "支付",
                                "装修损失",
                                List.of("李四"),
                                List.of("𠮷小三"),
                                1_280_000L,
                                LocalDate.of(2026, 11, 1),
                                "",
                                "转账",
                                0,
                                "待履行",
                                "",
                                List.of())),
                        AgreementTerms.NONE,
                        ""),
                new FormFacts.FollowUp(LocalDate.of(2026, 11, 3), "电话", "平稳", "李四", "满意", "公正", "", "", "双方已和好", "赵调解"),
                "示例社区人民调解委员会",
                "赵调解",
                LocalDate.of(2026, 10, 21),
                "https://fengqiao.example.cn/c/2026-320508-000123",
                FormFacts.Dossier.NONE);
    }

    private static FormFacts.Party person(String id, String name, String side, String role) {
        return new FormFacts.Party(
                id,
                false,
                name,
                side,
                role,
                "男",
                LocalDate.of(1980, 1, 2),
                "999999198001020000",
                "10000000001",
                "示例路1号",
                "要求赔偿",
                "",
                true);
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void everyFormIsWrittenAsWordAndAsPdfWithTheSameWords(FormKind kind) throws IOException {
        var sheet = FormBook.form(kind).fill(facts(), "枫" + kind.title() + "第1号");

        var word = docx.write(sheet);
        var print = pdf.write(sheet);

        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve(kind + ".docx"), word);
        Files.write(SAMPLES.resolve(kind + ".pdf"), print);
        assertThat(wordText(word)).contains(kind.title()).contains("第1号");
        assertThat(pdfText(print)).contains(kind.title()).contains("第1号");
        Stream.of(wordText(word), pdfText(print))
                .forEach(text -> assertThat(text).doesNotContain("null"));
    }

    @Test
    void anAgreementNamesItsPartiesInFullAndItsAmountsInCapitals() throws IOException {
        var sheet = FormBook.form(FormKind.AGREEMENT).fill(facts(), "");

        var words = pdfText(pdf.write(sheet)).replaceAll("\\s", "");

        assertThat(words)
                .contains("999999198001020000")
                .contains("人民币壹万贰仟捌佰元整")
                .contains("于2026年11月1日前履行")
                .contains("一式3份")
                .contains("部分协议")
                .doesNotContain("示例物业服务有限公司");
    }

    @Test
    void markupInWhatPeopleTypedIsPrintedAsTyped() throws IOException {
        var sheet = FormBook.form(FormKind.AGREEMENT).fill(facts(), "");

        assertThat(pdfText(pdf.write(sheet)).replaceAll("\\s", "")).contains("<渗>入楼下&物业");
        assertThat(wordText(docx.write(sheet))).contains("<渗>入楼下 & 物业");
    }

    @Test
    void aCharacterThatTheFontLacksIsPrintedAsItsCodeNotAsAnother() throws IOException {
        var sheet = FormBook.form(FormKind.AGREEMENT).fill(facts(), "");

        assertThat(pdfText(pdf.write(sheet))).contains("〔U+20BB7〕小三").doesNotContain("#小三");
        assertThat(wordText(docx.write(sheet))).contains("𠮷小三");
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
