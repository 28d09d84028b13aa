package cn.fengqiao.forms;

/** Writes a filled form in the format that was asked for. */
final class FormWriters {

    private final DocxWriter docx = new DocxWriter();
    private final PdfWriter pdf = new PdfWriter();

    FormFile write(FormSheet sheet, FormFormat format, String name) {
        var content = switch (format) {
            case DOCX -> docx.write(sheet);
            case PDF -> pdf.write(sheet);
        };
        return new FormFile(name.strip() + "." + format.ending(), format.mediaType(), content);
    }

    int pages(FormSheet sheet) {
        return Pages.ofPdf(pdf.write(sheet));
    }
}
