package app.acquaint.certificate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a square that phones read: 15 % of it may be soiled. It has no margin; the page leaves one. */
public final class QrCode {

    private static final int PIXELS = 12;

    private final io.nayuki.qrcodegen.QrCode modules;

    public QrCode(URI address) {
        modules = io.nayuki.qrcodegen.QrCode.encodeText(address.toString(), io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    }

    /** The picture as an address of its own, drawn as lines: sharp at any size. */
    public String svg() {
        var path = new StringBuilder();
        for (var y = 0; y < modules.size; y++) {
            for (var x = 0; x < modules.size; x++) {
                if (modules.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        .formatted(modules.size)
                + "<path d=\"" + path + "\"/></svg>";
        return data("image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }

    /** The picture as an address of its own, in black and white dots. */
    String png() {
        var side = modules.size * PIXELS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                image.setRGB(x, y, modules.getModule(x / PIXELS, y / PIXELS) ? 0x000000 : 0xffffff);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return data("image/png", bytes.toByteArray());
    }

    private static String data(String type, byte[] bytes) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
