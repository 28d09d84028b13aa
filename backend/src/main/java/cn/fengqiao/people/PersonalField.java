package cn.fengqiao.people;

/** A personal value that is stored sealed; its full text costs a reason and an audit entry. */
public enum PersonalField {
    /** 证件号码 */
    ID_NUMBER("idNumber"),
    /** 电话 */
    PHONE("phone"),
    /** 住址 */
    ADDRESS("address");

    private final String property;

    PersonalField(String property) {
        this.property = property;
    }

    /** Name of the property of the graph, without its ending. */
    String property() {
        return property;
    }
}
