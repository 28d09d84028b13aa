package cn.fengqiao.demo;

import java.util.List;

/** What an organisation does, which decides what people quarrel with it about and what it is called. */
enum OrganisationKind {
    EMPLOYER("ENTERPRISE", List.of("建筑劳务有限公司", "装饰工程有限公司", "精密机械有限公司", "电子科技有限公司", "物流有限公司")),
    SHOP("ENTERPRISE", List.of("健身有限公司", "美容店", "家电商行", "餐饮管理有限公司", "超市有限公司")),
    LANDLORD("ENTERPRISE", List.of("公寓管理有限公司", "房屋租赁有限公司")),
    PROPERTY_MANAGER("PROPERTY_MANAGER", List.of("物业服务有限公司", "物业管理有限公司")),
    HOSPITAL("HOSPITAL", List.of("门诊部", "口腔诊所", "康复医院")),
    DEVELOPER("ENTERPRISE", List.of("置业有限公司", "城市更新有限公司")),
    SCHOOL("SCHOOL", List.of("实验小学", "中学", "幼儿园"));

    private final String graphKind;
    private final List<String> endings;

    OrganisationKind(String graphKind, List<String> endings) {
        this.graphKind = graphKind;
        this.endings = endings;
    }

    String graphKind() {
        return graphKind;
    }

    List<String> endings() {
        return endings;
    }

    static OrganisationKind against(String typeCode) {
        return switch (typeCode) {
            case "P04" -> EMPLOYER;
            case "P06" -> LANDLORD;
            case "P07" -> PROPERTY_MANAGER;
            case "P12" -> HOSPITAL;
            case "P13" -> DEVELOPER;
            default -> SHOP;
        };
    }
}
