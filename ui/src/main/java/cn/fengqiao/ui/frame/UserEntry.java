package cn.fengqiao.ui.frame;

/** One entry of the menu behind the reader's own name, for everybody (own password, own notices); provided as a bean. */
public record UserEntry(int order, String key, String path) {}
