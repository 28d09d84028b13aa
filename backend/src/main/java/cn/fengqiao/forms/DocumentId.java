package cn.fengqiao.forms;

/** The id of a document of a dossier: an issued form or an attachment; random. */
public record DocumentId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
