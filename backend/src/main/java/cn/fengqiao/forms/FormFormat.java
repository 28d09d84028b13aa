package cn.fengqiao.forms;

/** How a form leaves the system. */
public enum FormFormat {
    /** For editing before print. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** For print. */
    PDF("pdf", "application/pdf");

    private final String ending;

    private final String mediaType;

    FormFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
