/** The program; its pages are in one package for each feature, and {@code launch} starts it. */
@NullMarked
package cn.fengqiao.ui;

import org.jspecify.annotations.NullMarked;
