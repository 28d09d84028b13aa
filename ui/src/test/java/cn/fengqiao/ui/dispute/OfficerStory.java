package cn.fengqiao.ui.dispute;

import cn.fengqiao.ui.walk.Visitor;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The officer's walk: a leak with three parties, from the first report to the last payment. */
final class OfficerStory {

    private final OfficerAtWork officer;
    private final Visitor visitor;
    private final Consumer<String> picture;
    private LocalDate day = LocalDate.EPOCH;

    OfficerStory(Visitor visitor, Consumer<String> picture) {
        this.visitor = visitor;
        this.officer = new OfficerAtWork(visitor);
        this.picture = picture;
    }

    void fromReportToPerformance(LocalDate today) {
        day = today;
        picture.accept("officer-1-today");
        officer.fillReport("白洋湾", "虎池路 8 号 3 幢", "楼上水管爆裂，楼下两家被淹，三家为赔偿争吵。", "张三丰", "李四海", "王五洲");
        picture.accept("officer-2-report");
        officer.register();
        picture.accept("officer-3-registered");
        officer.press("受理并打开");
        visitor.page().getByText("启动程序").first().waitFor();
        picture.accept("officer-4-accepted");
        mediate();
        agree();
        perform();
        close();
        visitor.go("disputes");
        visitor.page()
                .getByText("虎池路")
                .or(visitor.page().locator("a.dispute-title"))
                .first()
                .waitFor();
        picture.accept("officer-9-list");
    }

    private void mediate() {
        officer.press("启动程序");
        officer.fill("为什么这样选", "三家都愿意由调委会调解");
        picture.accept("officer-5-open-procedure");
        officer.send("启动程序");
        officer.press("指派调解员");
        officer.choose("调解员", "周");
        officer.send("指派调解员");
        officer.press("告知权利义务");
        officer.send("告知权利义务");
        officer.consent(3);
        officer.press("召开调解会");
        officer.fill("调解记录", "三方到场。楼上认可水管老化，愿意赔偿；两家同意分两笔支付。");
        officer.send("保存记录");
        picture.accept("officer-6-after-session");
    }

    private void agree() {
        officer.press("登记协议");
        officer.fill("协议内容", "张三丰赔偿李四海、王五洲装修损失共 3000 元，七日内付清，此后互不追究。");
        officer.fill("金额", "3000");
        officer.choose("义务人", "张");
        officer.choose("权利人", "李");
        officer.fill("做什么", "赔偿李四海装修损失 3000 元");
        officer.day("最晚哪天", day.plusDays(7).toString());
        picture.accept("officer-7-agreement");
        officer.send("保存协议");
    }

    private void perform() {
        officer.press("登记履行");
        officer.fill("凭证", "收条 001 号，周慧敏在场");
        officer.send("登记履行");
        picture.accept("officer-8-performed");
    }

    private void close() {
        officer.press("结案");
        officer.fill("理由", "协议全部履行");
        officer.send("结案");
        visitor.page().getByText("已结案").first().waitFor();
        picture.accept("officer-8-closed");
    }
}
