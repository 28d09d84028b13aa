package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * One answer of the global search.
 *
 * @param detail the second line, which tells namesakes apart; may be empty
 * @param path where it leads, without a leading slash
 */
public record SearchHit(String title, String detail, String path, VaadinIcon icon) {}
