package vn.clusters.organisation;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;

/**
 * A form that announces more than the container reads. The container drops all of it, its token too, so nothing in it can
 * be done; asking for the token would tell the sender of a forged request instead of a file that is too large.
 */
record TooLarge(DataSize most) implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(java.util.Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                && request.getContentLengthLong() > most.toBytes();
    }
}
