package cn.fengqiao.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names put together by chance; whoever is really called so is not meant. */
final class InventedNames {

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "高", "林", "罗", "郑",
            "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "萧", "田", "董", "潘", "袁", "蔡", "蒋", "余", "于", "杜",
            "叶", "程", "苏", "魏", "吕", "丁", "任", "沈", "姚", "卢", "姜", "崔", "钟", "谭", "陆", "汪", "范", "金", "石", "廖", "贾",
            "夏", "韦", "付", "方", "白", "邹", "孟", "熊", "秦", "邱", "江", "尹", "薛", "闫", "段", "雷", "侯", "龙", "史", "陶", "黎",
            "贺", "顾", "毛", "郝", "龚", "邵", "万", "钱", "严", "覃", "武", "戴", "莫", "孔", "向", "汤", "欧阳", "上官", "单", "仇", "解",
            "查", "盛", "惠", "计", "浦");
    private static final List<String> MALE = List.of(
            "伟", "强", "磊", "军", "勇", "杰", "涛", "明", "超", "建国", "建华", "志强", "国平", "永刚", "文斌", "海波", "俊杰", "浩然", "子轩",
            "宇航", "天佑", "根生", "阿福", "金山", "小龙", "庆丰", "承志", "维民", "云飞", "雨泽", "嘉诚", "立新", "兴旺", "德明", "思远", "景行");
    private static final List<String> FEMALE = List.of(
            "芳", "娜", "敏", "静", "丽", "艳", "娟", "霞", "燕", "玲", "桂英", "秀兰", "玉梅", "雪梅", "小红", "晓燕", "佳怡", "欣怡", "梓涵",
            "雨桐", "诗琪", "美华", "凤珍", "阿妹", "文娟", "丽萍", "春燕", "若兰", "静怡", "思琪", "慧敏", "素芬", "婉清", "书瑶", "玉珍", "晴");
    private static final List<String> STEMS = List.of(
            "澄湖", "锦枫", "恒润", "东吴宜", "沧浦", "云栖里", "金阊顺", "博雅汇", "平畴", "姑苏禾", "新桥堡", "盛泽源", "启胜", "同里方", "望亭达", "吴越安",
            "悦享佳", "瑞和昌", "蓝天屿", "绿叶坊", "宏图远", "天元里", "星火驿", "百家福", "康乐园", "明德堂", "聚丰楼", "四季鲜", "好运来", "喜乐多");

    private final Chance chance;
    private final Set<String> organisations = new HashSet<>();

    InventedNames(Chance chance) {
        this.chance = chance;
    }

    String person(boolean male) {
        return chance.oneOf(SURNAMES) + chance.oneOf(male ? MALE : FEMALE);
    }

    /** A name that no other organisation of this story has. */
    String organisation(String ending) {
        for (var i = 0; ; i++) {
            var name = "苏州" + chance.oneOf(STEMS) + (i < 20 ? "" : i) + ending;
            if (organisations.add(name)) {
                return name;
            }
        }
    }
}
