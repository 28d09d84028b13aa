package cn.fengqiao.ui.access;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Writes the headers before a request is handled. Pages are forwarded to Vaadin's servlet, and the server closes a
 * forwarded response before Spring would come to write them at its end.
 */
final class EagerHeaders implements ObjectPostProcessor<HeaderWriterFilter> {

    @Override
    public <O extends HeaderWriterFilter> O postProcess(O filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
    }
}
