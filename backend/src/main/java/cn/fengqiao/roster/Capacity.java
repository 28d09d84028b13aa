package cn.fengqiao.roster;

/** The capacity in which a person serves; also the label that the person's node carries. */
public enum Capacity {
    /** 民警 */
    OFFICER("Officer"),
    /** 调解员 */
    MEDIATOR("Mediator"),
    /** 宣讲员 */
    LECTURER("Lecturer"),
    /** 志愿者 */
    VOLUNTEER("Volunteer");

    private final String label;

    Capacity(String label) {
        this.label = label;
    }

    /** The label in the graph. */
    public String label() {
        return label;
    }
}
