/** The analysts' pages: the library of questions, their parameters, and answers as table, picture, chart and file. */
@NullMarked
package cn.fengqiao.ui.analysis;

import org.jspecify.annotations.NullMarked;
