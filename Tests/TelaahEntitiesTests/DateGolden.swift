/// Date expressions and what they stand for: the day of publication (- where none is known), a
/// sentence with the expression marked, and its ISO 8601 value, or several values where it may be
/// any of them. Our own sentences; values were computed with another calendar implementation.
// swift-format-ignore
let dateGolden = """
- | Rapat digelar ⟦6 Desember 2016⟧ di balai desa. | 2016-12-06
- | Rapat digelar pada ⟦Selasa, 6 Desember 2016⟧ malam. | 2016-12-06
- | Ia datang, ⟦Selasa (6/12/2016)⟧. | 2016-12-06
- | Ia datang ⟦Selasa 6 Desember 2016⟧ sore. | 2016-12-06
- | Rapat digelar ⟦13 Desember 2018⟧ di balai desa. | 2018-12-13
- | Rapat digelar pada ⟦Kamis, 13 Desember 2018⟧ malam. | 2018-12-13
- | Ia datang, ⟦Kamis (13/12/2018)⟧. | 2018-12-13
- | Ia datang ⟦Kamis 13 Desember 2018⟧ sore. | 2018-12-13
- | Rapat digelar ⟦29 Februari 2020⟧ di balai desa. | 2020-02-29
- | Rapat digelar pada ⟦Sabtu, 29 Februari 2020⟧ malam. | 2020-02-29
- | Ia datang, ⟦Sabtu (29/2/2020)⟧. | 2020-02-29
- | Ia datang ⟦Sabtu 29 Februari 2020⟧ sore. | 2020-02-29
- | Rapat digelar ⟦17 Agustus 2021⟧ di balai desa. | 2021-08-17
- | Rapat digelar pada ⟦Selasa, 17 Agustus 2021⟧ malam. | 2021-08-17
- | Ia datang, ⟦Selasa (17/8/2021)⟧. | 2021-08-17
- | Ia datang ⟦Selasa 17 Agustus 2021⟧ sore. | 2021-08-17
- | Rapat digelar ⟦20 Oktober 2025⟧ di balai desa. | 2025-10-20
- | Rapat digelar pada ⟦Senin, 20 Oktober 2025⟧ malam. | 2025-10-20
- | Ia datang, ⟦Senin (20/10/2025)⟧. | 2025-10-20
- | Ia datang ⟦Senin 20 Oktober 2025⟧ sore. | 2025-10-20
- | Rapat digelar ⟦21 Mei 1998⟧ di balai desa. | 1998-05-21
- | Rapat digelar pada ⟦Kamis, 21 Mei 1998⟧ malam. | 1998-05-21
- | Ia datang, ⟦Kamis (21/5/1998)⟧. | 1998-05-21
- | Ia datang ⟦Kamis 21 Mei 1998⟧ sore. | 1998-05-21
- | Rapat digelar ⟦1 Januari 2012⟧ di balai desa. | 2012-01-01
- | Rapat digelar pada ⟦Minggu, 1 Januari 2012⟧ malam. | 2012-01-01
- | Ia datang, ⟦Minggu (1/1/2012)⟧. | 2012-01-01
- | Ia datang ⟦Minggu 1 Januari 2012⟧ sore. | 2012-01-01
- | Rapat digelar ⟦30 November 2023⟧ di balai desa. | 2023-11-30
- | Rapat digelar pada ⟦Kamis, 30 November 2023⟧ malam. | 2023-11-30
- | Ia datang, ⟦Kamis (30/11/2023)⟧. | 2023-11-30
- | Ia datang ⟦Kamis 30 November 2023⟧ sore. | 2023-11-30
- | Rapat digelar ⟦15 Juni 2024⟧ di balai desa. | 2024-06-15
- | Rapat digelar pada ⟦Sabtu, 15 Juni 2024⟧ malam. | 2024-06-15
- | Ia datang, ⟦Sabtu (15/6/2024)⟧. | 2024-06-15
- | Ia datang ⟦Sabtu 15 Juni 2024⟧ sore. | 2024-06-15
- | Rapat digelar ⟦9 Juli 2019⟧ di balai desa. | 2019-07-09
- | Rapat digelar pada ⟦Selasa, 9 Juli 2019⟧ malam. | 2019-07-09
- | Ia datang, ⟦Selasa (9/7/2019)⟧. | 2019-07-09
- | Ia datang ⟦Selasa 9 Juli 2019⟧ sore. | 2019-07-09
2016-12-07 | Acara itu berlangsung ⟦Selasa (6/12)⟧. | 2016-12-06
2016-12-07 | Acara itu berlangsung pada ⟦6 Desember⟧ lalu. | 2016-12-06
2016-12-07 | Acara itu berlangsung ⟦Selasa, 6 Desember⟧ pagi. | 2016-12-06
2017-01-02 | Acara itu berlangsung ⟦Jumat (30/12)⟧. | 2016-12-30
2017-01-02 | Acara itu berlangsung pada ⟦30 Desember⟧ lalu. | 2016-12-30
2017-01-02 | Acara itu berlangsung ⟦Jumat, 30 Desember⟧ pagi. | 2016-12-30
2017-01-02 | Acara itu berlangsung ⟦Minggu (1/1)⟧. | 2017-01-01
2017-01-02 | Acara itu berlangsung pada ⟦1 Januari⟧ lalu. | 2017-01-01
2017-01-02 | Acara itu berlangsung ⟦Minggu, 1 Januari⟧ pagi. | 2017-01-01
2025-04-01 | Acara itu berlangsung ⟦Senin (31/3)⟧. | 2025-03-31
2025-04-01 | Acara itu berlangsung pada ⟦31 Maret⟧ lalu. | 2025-03-31
2025-04-01 | Acara itu berlangsung ⟦Senin, 31 Maret⟧ pagi. | 2025-03-31
2024-03-01 | Acara itu berlangsung ⟦Kamis (29/2)⟧. | 2024-02-29
2024-03-01 | Acara itu berlangsung pada ⟦29 Februari⟧ lalu. | 2024-02-29
2024-03-01 | Acara itu berlangsung ⟦Kamis, 29 Februari⟧ pagi. | 2024-02-29
2023-05-10 | Acara itu berlangsung ⟦Rabu (10/5)⟧. | 2023-05-10
2023-05-10 | Acara itu berlangsung pada ⟦10 Mei⟧ lalu. | 2023-05-10
2023-05-10 | Acara itu berlangsung ⟦Rabu, 10 Mei⟧ pagi. | 2023-05-10
2022-09-28 | Acara itu berlangsung ⟦Sabtu (1/10)⟧. | 2022-10-01
2022-09-28 | Acara itu berlangsung pada ⟦1 Oktober⟧ lalu. | 2022-10-01
2022-09-28 | Acara itu berlangsung ⟦Sabtu, 1 Oktober⟧ pagi. | 2022-10-01
2019-12-31 | Acara itu berlangsung ⟦Selasa (31/12)⟧. | 2019-12-31
2019-12-31 | Acara itu berlangsung pada ⟦31 Desember⟧ lalu. | 2019-12-31
2019-12-31 | Acara itu berlangsung ⟦Selasa, 31 Desember⟧ pagi. | 2019-12-31
- | Ia hadir pada ⟦Selasa (6/12)⟧ siang. | 2005-12-06 2011-12-06 2016-12-06 2022-12-06
- | Ia hadir pada ⟦Senin (29/2)⟧ siang. | 2016-02-29
- | Ia hadir pada ⟦Jumat (17/8)⟧ siang. | 2001-08-17 2007-08-17 2012-08-17 2018-08-17 2029-08-17
- | Ia hadir pada ⟦Minggu (1/1)⟧ siang. | 2006-01-01 2012-01-01 2017-01-01 2023-01-01
- | Upacara digelar pada ⟦17 Agustus⟧ mendatang. | --08-17
- | Upacara digelar pada ⟦1 Juni⟧ mendatang. | --06-01
- | Upacara digelar pada ⟦10 November⟧ mendatang. | --11-10
- | Upacara digelar pada ⟦5 Oktober⟧ mendatang. | --10-05
- | Surat bertanggal ⟦6/12/2016⟧ itu hilang. | 2016-12-06
- | Surat bertanggal ⟦06/12/2016⟧ itu hilang. | 2016-12-06
- | Surat bertanggal ⟦31-12-2019⟧ itu hilang. | 2019-12-31
- | Surat bertanggal ⟦2016-12-06⟧ itu hilang. | 2016-12-06
- | Surat bertanggal ⟦1/1/2020⟧ itu hilang. | 2020-01-01
- | Surat bertanggal ⟦20/10/2025⟧ itu hilang. | 2025-10-20
- | Surat bertanggal ⟦06-01-2021⟧ itu hilang. | 2021-01-06
- | Festival berlangsung ⟦12-14 Mei 2025⟧ di alun-alun. | 2025-05-12/2025-05-14
- | Festival berlangsung ⟦1-3 Desember 2019⟧ di alun-alun. | 2019-12-01/2019-12-03
- | Festival berlangsung ⟦5 hingga 9 Juni 2023⟧ di alun-alun. | 2023-06-05/2023-06-09
- | Festival berlangsung ⟦20 sampai 25 Agustus 2024⟧ di alun-alun. | 2024-08-20/2024-08-25
- | Festival berlangsung ⟦7 dan 8 Maret 2022⟧ di alun-alun. | 2022-03-07/2022-03-08
- | Proyek itu selesai pada ⟦Desember 2018⟧ lalu. | 2018-12
- | Proyek itu selesai pada ⟦Januari 2025⟧ lalu. | 2025-01
- | Proyek itu selesai pada ⟦Agustus 1945⟧ lalu. | 1945-08
- | Proyek itu selesai pada ⟦Mei 1998⟧ lalu. | 1998-05
- | Proyek itu selesai pada ⟦Oktober 2030⟧ lalu. | 2030-10
- | Proyek itu selesai pada bulan ⟦Maret 2021⟧ lalu. | 2021-03
- | Pada ⟦tahun 1945⟧ harga naik. | 1945
- | Pada ⟦tahun 1998⟧ harga naik. | 1998
- | Pada ⟦tahun 2010⟧ harga naik. | 2010
- | Pada ⟦tahun 2024⟧ harga naik. | 2024
- | Pada ⟦tahun 2030⟧ harga naik. | 2030
2025-06-18 | Warga berkumpul ⟦kemarin⟧ di lapangan. | 2025-06-17
2025-06-18 | Warga berkumpul ⟦hari ini⟧ di lapangan. | 2025-06-18
2025-06-18 | Warga berkumpul ⟦besok⟧ di lapangan. | 2025-06-19
2025-06-18 | Warga berkumpul ⟦lusa⟧ di lapangan. | 2025-06-20
2025-06-18 | Warga berkumpul ⟦kemarin sore⟧ di lapangan. | 2025-06-17
2025-06-18 | Warga berkumpul ⟦besok pagi⟧ di lapangan. | 2025-06-19
2025-06-18 | Warga berkumpul ⟦tadi malam⟧ di lapangan. | 2025-06-17
2025-06-18 | Warga berkumpul ⟦tadi pagi⟧ di lapangan. | 2025-06-18
2025-06-18 | Warga berkumpul ⟦malam ini⟧ di lapangan. | 2025-06-18
2025-06-18 | Warga berkumpul ⟦pekan lalu⟧ di lapangan. | 2025-06-09/2025-06-15
2025-06-18 | Warga berkumpul ⟦pekan ini⟧ di lapangan. | 2025-06-16/2025-06-22
2025-06-18 | Warga berkumpul ⟦pekan depan⟧ di lapangan. | 2025-06-23/2025-06-29
2025-06-18 | Warga berkumpul ⟦minggu lalu⟧ di lapangan. | 2025-06-09/2025-06-15
2025-06-18 | Warga berkumpul ⟦minggu depan⟧ di lapangan. | 2025-06-23/2025-06-29
2025-06-18 | Warga berkumpul ⟦bulan lalu⟧ di lapangan. | 2025-05
2025-06-18 | Warga berkumpul ⟦bulan ini⟧ di lapangan. | 2025-06
2025-06-18 | Warga berkumpul ⟦bulan depan⟧ di lapangan. | 2025-07
2025-06-18 | Warga berkumpul ⟦tahun lalu⟧ di lapangan. | 2024
2025-06-18 | Warga berkumpul ⟦tahun ini⟧ di lapangan. | 2025
2025-06-18 | Warga berkumpul ⟦tahun depan⟧ di lapangan. | 2026
2025-06-18 | Warga berkumpul ⟦Februari lalu⟧ di lapangan. | 2025-02
2025-06-18 | Warga berkumpul ⟦Agustus mendatang⟧ di lapangan. | 2025-08
2025-06-18 | Warga berkumpul ⟦September lalu⟧ di lapangan. | 2024-09
2025-06-18 | Warga berkumpul ⟦Januari mendatang⟧ di lapangan. | 2026-01
2025-06-18 | Warga berkumpul ⟦pekan silam⟧ di lapangan. | 2025-06-09/2025-06-15
2025-06-18 | Warga berkumpul, ⟦Rabu⟧. | 2025-06-18
2025-06-18 | Warga berkumpul, ⟦Selasa⟧. | 2025-06-17 2025-06-24
2025-06-18 | Warga berkumpul, ⟦Jumat⟧. | 2025-06-13 2025-06-20
2025-06-18 | Warga berkumpul, ⟦Selasa lalu⟧. | 2025-06-17
2025-06-18 | Warga berkumpul, ⟦Jumat lalu⟧. | 2025-06-13
2025-06-18 | Warga berkumpul, ⟦Senin depan⟧. | 2025-06-23
2025-06-18 | Warga berkumpul, ⟦Minggu mendatang⟧. | 2025-06-22
2025-06-18 | Warga berkumpul, ⟦Selasa malam⟧. | 2025-06-17 2025-06-24
2025-06-18 | Warga berkumpul, ⟦Senin pekan lalu⟧. | 2025-06-09
2025-06-18 | Warga berkumpul, ⟦Jumat pekan ini⟧. | 2025-06-20
2025-06-18 | Warga berkumpul, ⟦Kamis pekan depan⟧. | 2025-06-26
2025-06-18 | Warga berkumpul, ⟦Jum'at lalu⟧. | 2025-06-13
2025-01-05 | Warga berkumpul ⟦bulan lalu⟧. | 2024-12
2024-12-20 | Warga berkumpul ⟦bulan depan⟧. | 2025-01
2025-01-01 | Warga berkumpul ⟦kemarin⟧. | 2024-12-31
2024-12-31 | Warga berkumpul ⟦besok⟧. | 2025-01-01
- | Lomba dibuka ⟦Senin, 20 Januari 2014⟧ oleh panitia. | 2014-01-20
- | Lomba dibuka ⟦Minggu, 27 April 2014⟧ oleh panitia. | 2014-04-27
- | Lomba dibuka ⟦Sabtu, 02 Agustus 2014⟧ oleh panitia. | 2014-08-02
- | Lomba dibuka ⟦Jumat, 07 November 2014⟧ oleh panitia. | 2014-11-07
- | Lomba dibuka ⟦Kamis, 12 Februari 2015⟧ oleh panitia. | 2015-02-12
- | Lomba dibuka ⟦Rabu, 20 Mei 2015⟧ oleh panitia. | 2015-05-20
- | Lomba dibuka ⟦Selasa, 25 Agustus 2015⟧ oleh panitia. | 2015-08-25
- | Lomba dibuka ⟦Senin, 30 November 2015⟧ oleh panitia. | 2015-11-30
- | Lomba dibuka ⟦Minggu, 06 Maret 2016⟧ oleh panitia. | 2016-03-06
- | Lomba dibuka ⟦Sabtu, 11 Juni 2016⟧ oleh panitia. | 2016-06-11
- | Lomba dibuka ⟦Jumat, 16 September 2016⟧ oleh panitia. | 2016-09-16
- | Lomba dibuka ⟦Kamis, 22 Desember 2016⟧ oleh panitia. | 2016-12-22
- | Lomba dibuka ⟦Rabu, 29 Maret 2017⟧ oleh panitia. | 2017-03-29
- | Lomba dibuka ⟦Selasa, 04 Juli 2017⟧ oleh panitia. | 2017-07-04
2025-10-20 | Harga naik sejak ⟦Juli tahun lalu⟧ di pasar. | 2024-07
2025-10-20 | Pemilu digelar ⟦April tahun depan⟧ di sana. | 2026-04
2025-10-20 | Ia datang ⟦siang tadi⟧ ke balai. | 2025-10-20
2025-10-20 | Bantuan cair ⟦Oktober-Desember 2025⟧ di desa. | 2025-10/2025-12
- | Program Bantuan Pangan ⟦November-Februari 2026⟧ berlanjut. | 2025-11/2026-02
"""
