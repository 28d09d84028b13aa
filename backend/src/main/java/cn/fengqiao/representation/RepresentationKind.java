package cn.fengqiao.representation;

/** By what right somebody speaks for a party. */
public enum RepresentationKind {
    /** 推选的代表人：one of many on a side, chosen by them (R49) */
    ELECTED,
    /** 委托代理人：sent with written authority (R34) */
    AGENT,
    /** 法定代表人、负责人：of an organisation */
    LEGAL,
    /** 监护人：of a minor (R33) */
    GUARDIAN
}
