package cn.fengqiao.mediation;

/** How several debtors owe one thing. */
public enum Liability {
    /** 连带: each of them all of it, until it is paid once */
    JOINT,
    /** 按份: each of them a share and no more */
    SEVERAL
}
