/** The page of forms and dossier: issue a form, see what is missing, bring papers along. */
@NullMarked
package cn.fengqiao.ui.dossier;

import org.jspecify.annotations.NullMarked;
