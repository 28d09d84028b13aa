package cn.fengqiao.outreach;

/** Somebody who has to be told of a change to a published visit. */
public record Told(String name, Part part) {

    /** In which part. */
    public enum Part {
        /** 主讲 */
        LECTURER,
        /** 受讲单位 */
        HOST
    }
}
