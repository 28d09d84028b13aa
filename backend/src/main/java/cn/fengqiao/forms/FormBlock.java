package cn.fengqiao.forms;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A piece of a form, independent of how it is written; Word and PDF are made from the same pieces. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FormBlock.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = FormBlock.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = FormBlock.Fields.class, name = "fields"),
    @JsonSubTypes.Type(value = FormBlock.Table.class, name = "table"),
    @JsonSubTypes.Type(value = FormBlock.Signatures.class, name = "signatures"),
    @JsonSubTypes.Type(value = FormBlock.Code.class, name = "code")
})
sealed interface FormBlock {

    /** A line that opens a part. */
    record Heading(String text) implements FormBlock {}

    /** Running text, its first line indented by two characters as Chinese documents do. */
    record Paragraph(String text) implements FormBlock {}

    /** A ruled table of labels and values; a row of one pair spans the sheet. */
    record Fields(List<List<Field>> rows) implements FormBlock {}

    /** A label with its value; an empty value leaves room to write by hand. */
    record Field(String label, String value) {}

    /** A ruled list. */
    record Table(List<String> header, List<List<String>> rows) implements FormBlock {}

    /** Lines to be signed, sealed or fingerprinted on paper. */
    record Signatures(List<String> lines) implements FormBlock {}

    /** A square code that opens the dispute for those who may see it (一案一码). */
    record Code(String text, String caption) implements FormBlock {}
}
