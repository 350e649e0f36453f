/// Running text of real words, for stemming: roots of the language in the forms that news has them
/// in, function words in their share, and the frequencies falling as they do (Zipf).
public enum StemText {
  /// An article of some 400 words.
  public static func article(seed: Int) -> String {
    var random = Random(seed: UInt64(seed))
    var text = ""
    for _ in 0..<24 {
      let count = 12 + random.below(10)
      for index in 0..<count {
        var word = pick(&random)
        if index == 0 { word = word.prefix(1).uppercased() + word.dropFirst() }
        if index > 0 { text += random.once(in: 14) ? ", " : " " }
        text += word
      }
      text += random.once(in: 4) ? ".\n" : ". "
    }
    return text
  }

  /// A word in small letters.
  static func word(_ random: inout Random) -> String { pick(&random) }

  private static func pick(_ random: inout Random) -> String {
    if random.once(in: 3) { return functions[random.below(functions.count)] }
    // Two throws, the lower one: the first forms come far more often than the last.
    let rank = min(random.below(forms.count), random.below(forms.count), random.below(forms.count))
    return forms[rank]
  }

  private static let functions = [
    "yang", "dan", "di", "itu", "dengan", "untuk", "dari", "pada", "ini", "dalam", "akan", "tidak",
    "juga", "oleh", "karena", "sudah", "kepada", "sebagai", "tersebut", "setelah", "telah", "ada",
  ]

  /// Some 1,600 forms of 100 roots; roots first.
  private static let forms: [String] = {
    let patterns = [
      ("", ""), ("di", ""), ("", "nya"), ("", "an"), ("di", "kan"), ("ter", ""), ("", "annya"),
      ("ke", "an"), ("di", "i"), ("ber", ""), ("se", ""), ("", "kan"), ("di", "kannya"),
      ("", "lah"), ("ke", "annya"), ("ber", "an"),
    ]
    return patterns.flatMap { prefix, suffix in roots.map { prefix + $0 + suffix } }
  }()

  private static let roots = [
    "guna", "jalan", "tahun", "warga", "kata", "kerja", "tempat", "bangun", "laku", "orang",
    "hasil", "tingkat", "tetap", "capai", "dukung", "minta", "harap", "buat", "ajak", "bantu",
    "beri", "ambil", "bahas", "bayar", "baik", "besar", "tinggi", "jelas", "nilai", "dasar",
    "sama", "pimpin", "atur", "ubah", "lihat", "lapor", "tangan", "sekolah", "ajar", "didik",
    "layan", "lindung", "kembang", "tambah", "kurang", "lebih", "cepat", "mudah", "sulit", "siap",
    "jadi", "temu", "tutup", "buka", "mulai", "selesai", "lanjut", "tulis", "baca", "dengar",
    "tanya", "jawab", "pikir", "rasa", "tahu", "cari", "pilih", "tolak", "terima", "kirim",
    "jual", "beli", "bagi", "bawa", "antar", "datang", "pergi", "pulang", "masuk", "keluar",
    "naik", "turun", "jatuh", "tumbuh", "hidup", "sehat", "aman", "damai", "adil", "makmur",
    "banyak", "sedikit", "panjang", "luas", "dalam", "dekat", "jauh", "rumah", "desa", "kota",
  ]
}
