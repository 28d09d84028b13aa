/** Statutory forms (文书): filled from the graph, numbered without gaps, printed as Word and PDF, kept in a dossier. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "store", "security", "territory", "people", "roster", "dispute", "mediation"})
package cn.fengqiao.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
