import Telaah
import TelaahMorphology
import Testing

/// The words that stemmers of Indonesian are commonly tried on: each clitic, prefix and suffix with
/// each sound change.
@Suite struct ClassicWordsTests {
  private let analyzer = AffixAnalyzer(lexicon: .compiled)

  @Test(arguments: [
    "hancurlah hancur", "benarkah benar", "apatah apa", "siapapun siapa", "jubahku jubah",
    "bajumu baju", "celananya celana", "bukumukah buku", "miliknyalah milik", "kulitkupun kulit",
    "berikanku beri", "sakitimu sakit", "beriannya beri", "kasihilah kasih", "siapakah siapa",
    "bersembunyilah sembunyi", "pelakunyalah laku",
    "mentahnya mentah", "kesimpulannya simpul", "berimanlah iman",
  ])
  func clitics(_ pair: String) { check(pair) }

  @Test(arguments: [
    "hantui hantu", "belikan beli", "jualan jual", "bisikan bisik", "menerangi terang",
    "memuaskan puas", "kebaikannya baik", "perbaikan baik", "pemberian beri", "penyiapan siap",
    "penyelesaian selesai", "pengesahan sah", "pengetikan ketik", "pembangunan bangun",
    "pembelajaran ajar", "persemakmuran makmur", "keberuntunganmu untung", "peradilan adil",
    "perumahan rumah", "penyawaan nyawa", "pengkajian kaji",
  ])
  func suffixesAndCircumfixes(_ pair: String) { check(pair) }

  @Test(arguments: [
    "dibuang buang", "kesakitan sakit", "sesuap suap", "dimulai mulai", "ditemukan temu",
    "beradu adu", "berambut rambut", "bersuara suara", "berdaerah daerah", "belajar ajar",
    "bekerja kerja", "beternak ternak", "bersekolah sekolah", "bertahan tahan", "bertebaran tebar",
    "terasing asing", "teraup raup", "tergerak gerak", "terpuruk puruk", "terabai abai",
    "terasingkan asing", "berpelanggan langgan", "bersembunyi sembunyi",
  ])
  func prefixes(_ pair: String) { check(pair) }

  @Test(arguments: [
    "melipat lipat", "meringkas ringkas", "mewarnai warna", "meyakinkan yakin",
    "membangun bangun", "memfitnah fitnah", "memvonis vonis", "memperbaru baru",
    "mempelajari ajar", "meminum minum", "memukul pukul", "mencinta cinta", "mendua dua",
    "menjauhi jauh", "menziarahi ziarah", "menuklir nuklir", "menangkap tangkap",
    "menggilai gila", "menghajar hajar", "mengudara udara", "mengupas kupas",
    "menyuarakan suara", "menyatakannya nyata", "menyanyikan nyanyi", "menyala nyala",
    "mempopulerkan populer", "memproteksi proteksi", "mempromosikan promosi",
    "memprediksi prediksi", "mengkritik kritik", "mensyaratkan syarat", "mensyukuri syukur",
    "mengebom bom", "mengecek cek", "mengelap lap", "mengetik ketik", "mengerikan ngeri",
    "mempertanyakan tanya", "menertawakan tawa", "menyapu sapu", "memberdayakan daya",
    "mempengaruhi pengaruh", "mengisolir isolir", "menyetop setop",
    "terhenyak henyak", "bergelantungan gantung", "memoroti porot",
  ])
  func nasals(_ pair: String) { check(pair) }

  @Test(arguments: [
    "pewarna warna", "pembaru baru", "pemfitnah fitnah", "peminum minum", "pemukul pukul",
    "pencinta cinta", "pendahulu dahulu", "penjarah jarah", "penziarah ziarah",
    "penasihat nasihat", "penangkap tangkap", "penggila gila", "penghajar hajar",
    "pengudara udara", "pengupas kupas", "penyuara suara", "penyanyi nyanyi", "pelajar ajar",
    "pekerja kerja", "peserta serta", "petani tani", "pengebom bom", "pelanggan langgan",
    "pelaku laku", "pengujung ujung", "pembuluh buluh",
  ])
  func agents(_ pair: String) { check(pair) }

  @Test(arguments: [
    "bersama-sama sama", "buah-buahan buah", "sayur-sayuran sayur", "berbalas-balasan balas",
    "tolong-menolong tolong", "kehijau-hijauan hijau", "sebaik-baiknya baik",
    "rumah-rumahan rumah", "lari-lari lari", "meniru-nirukan tiru", "pukul-memukul pukul",
    "kupu-kupu kupu", "pertama-tama pertama", "berpasang-pasangan pasang",
    "mengada-ada ada", "mereka-reka reka", "berancang-ancang ancang",
  ])
  func doubling(_ pair: String) { check(pair) }

  @Test(arguments: [
    ("ketenagakerjaan", "tenaga kerja"), ("ketenagalistrikan", "tenaga listrik"),
    ("kesiapsiagaan", "siap siaga"), ("pelepasliaran", "lepas liar"),
    ("menindaklanjuti", "tindak lanjut"), ("menyebarluaskan", "sebar luas"),
    ("pemberitahuan", "beri tahu"), ("kewarganegaraan", "warga negara"),
    ("mengikutsertakan", "ikut serta"), ("menitikberatkan", "titik berat"),
    ("dilipatgandakan", "lipat ganda"), ("menganaktirikan", "anak tiri"),
    ("ketidakpastian", "tidak pasti"), ("pengambilalihan", "ambil alih"),
  ])
  func compoundsInsideAffixes(_ word: String, _ root: String) {
    #expect(analyzer.analyze(word).root == root)
  }

  private func check(_ pair: String) {
    let parts = pair.split(separator: " ").map(String.init)
    #expect(analyzer.analyze(parts[0]).root == parts[1], "\(parts[0])")
  }
}
