package cn.fengqiao.demo;

import cn.fengqiao.shared.Ids;

/** A community of the story, with the codes of the town and district it lies in. */
record Area(String code, String name, String townName) {

    String town() {
        return code.substring(0, 9);
    }

    String district() {
        return code.substring(0, 6);
    }

    /** 历史街区社区居委会 → 历史街区社区 */
    String shortName() {
        return name.replaceFirst("(居民委员会|居民委会|居委会|村民委员会|村委会)$", "");
    }

    String divisionId() {
        return Ids.derived("division", code);
    }

    boolean village() {
        return name.contains("村");
    }
}
