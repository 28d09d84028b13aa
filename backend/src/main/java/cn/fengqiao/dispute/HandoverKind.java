package cn.fengqiao.dispute;

/** What a hand-over leaves with the one who gives it. */
public enum HandoverKind {
    /** 转介: the other agency resolves the substance; the process stays here */
    REFER,
    /** 移交: the whole dispute goes */
    TRANSFER,
    /** 联合调处: both work on it */
    JOINT
}
