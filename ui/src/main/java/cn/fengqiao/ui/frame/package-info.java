/** The frame around every page: shell, login, languages, looks, error pages, and the small parts that all views share. */
@NullMarked
package cn.fengqiao.ui.frame;

import org.jspecify.annotations.NullMarked;
