package cn.fengqiao.territory;

/** What an agency is there for; decides which procedures it may lead. */
public enum AgencyKind {
    /** 市公安局 */
    MUNICIPAL_BUREAU,
    /** 公安分局、县级市公安局 */
    DISTRICT_BUREAU,
    /** 派出所 */
    POLICE_STATION,
    /** 司法局 */
    JUSTICE_BUREAU,
    /** 司法所 */
    JUSTICE_OFFICE,
    /** 村（居）、镇（街道）人民调解委员会 */
    MEDIATION_COMMITTEE,
    /** 行业性、专业性人民调解委员会 (医疗、物业、交通、劳动 …) */
    TRADE_COMMITTEE,
    /** 人民法院 */
    COURT,
    /** 人民检察院 */
    PROCURATORATE,
    /** 律师事务所 */
    LAW_FIRM,
    /** 法律援助中心 */
    LEGAL_AID,
    /** 劳动人事争议仲裁委员会 */
    LABOUR_ARBITRATION,
    /** 妇女联合会 */
    WOMENS_FEDERATION,
    /** 总工会 */
    TRADE_UNION,
    /** 人力资源和社会保障局 */
    HUMAN_RESOURCES,
    /** 住房和城乡建设局 */
    HOUSING,
    /** 市场监督管理局 */
    MARKET_REGULATION,
    /** 卫生健康委员会 */
    HEALTH,
    /** 教育局 */
    EDUCATION,
    /** 信访局 */
    PETITIONS,
    /** 普法宣讲团 */
    LECTURE_TEAM
}
