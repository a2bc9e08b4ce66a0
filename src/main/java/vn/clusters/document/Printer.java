package vn.clusters.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Prints a paper: a Thymeleaf XHTML template of the closed vocabulary to PDF/A-2b. The layout of administrative
 * documents stands in {@code templates/document/print.html}; the model gets {@code print}, see {@link PrintWords}.
 */
@Component
public class Printer {

    private static final String FAMILY = "Liberation Serif";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final SpringTemplateEngine templates;

    Printer(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    /** @param template path under {@code templates/} without extension */
    public byte[] pdf(String template, Map<String, Object> model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            builder(xhtml(template, model)).toStream(out).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The page without the characters that XML cannot hold. */
    String xhtml(String template, Map<String, Object> model) {
        Map<String, Object> variables = new HashMap<>(model);
        variables.put("print", new PrintWords());
        String page = templates.process(template, new Context(VIETNAMESE, variables));
        return page.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    private static PdfRendererBuilder builder(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        return builder.withHtmlContent(xhtml, null);
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        String file = "/fonts/LiberationSerif-" + cut + ".ttf";
        builder.useFont(() -> Printer.class.getResourceAsStream(file), FAMILY, weight, style, true);
    }
}
